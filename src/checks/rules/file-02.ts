import { nameKey } from '../../domain/file-names.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const file02 = defineRule({
  id: 'FILE-02', scope: 'corpus', severity: 'error', locked: true,
  summary: '文件名不得只差大小写或者字符的组合方式',
  source: '本站内容模型（目录约定）；Unicode 标准附件15（规范形式）',
  fix: '改掉其中一个的名字；内容相同的，删去一个。',
  check({ corpus, report }) {
    const first = new Map<string, string>();
    for (const name of corpus.names) {
      const key = nameKey(name);
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      else {
        const difference = name.normalize('NFC') === other.normalize('NFC') ? '字符的组合方式' : '大小写';
        report({
          at: { file: corpus.shown(name), line: 1, column: 1 }, message: `${quote(name)}与${quote(other)}只差${difference}，在 Windows 或者 macOS 上是同一个文件，会相互覆盖。`,
          related: [{ at: { file: corpus.shown(other), line: 1, column: 1 }, message: '另一个。' }],
        });
      }
    }
  },
});
