import { bytesOf, longestAddress, longestPart } from '../../domain/file-names.ts';
import { defineRule } from '../rule.ts';
import { lastPart } from '../content-names.ts';
import { quote } from '../wording.ts';

export const file04 = defineRule({
  id: 'FILE-04', scope: 'corpus', severity: 'error',
  summary: '文件名和网址不得太长',
  source: '本站内容模型（目录约定）；Linux 等系统的文件名上限（255字节）',
  fix: '改用短的文件名，如 elevator-subsidy；完整的标题写在文件里。',
  check({ corpus, report }) {
    for (const name of corpus.names) {
      const at = { file: corpus.shown(name), line: 1, column: 1 };
      const bytes = bytesOf(lastPart(name));
      const address = encodeURI(`/${name.replace(/\.mdx$/, '')}/`.toWellFormed()).length;
      if (bytes > longestPart) report({ at, message: `名称${quote(lastPart(name))}有${bytes}字节，应不超过${longestPart}字节（一个汉字占3字节），否则生成网站时写不下。` });
      else if (address > longestAddress) report({ at, message: `网址有${address}个字符，应不超过${longestAddress}个（一个汉字占9个），否则有的服务器和浏览器打不开。` });
    }
  },
});
