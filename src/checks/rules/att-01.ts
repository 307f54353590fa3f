import { fileAt, namedFiles } from '../../corpus/named-files.ts';
import { placeOf } from '../attached-files.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const att01 = defineRule({
  id: 'ATT-01', scope: 'document', severity: 'error',
  summary: '正文引用的图片应存在',
  source: '《中华人民共和国政府信息公开条例》第二十四条（检索、查阅、下载）',
  fix: '把图片放到文件所在的目录，文件名的大小写也要一致；不再需要的，删去 Figure。',
  check(document, { corpus, report }) {
    for (const named of namedFiles(document)) {
      // A name that leads elsewhere is for FILE-05 to tell.
      if (named.index === null && named.name !== null && !fileAt(corpus, named.name)) report({ at: placeOf(document, named), message: `没有找到图片${quote(named.written)}，应与文件放在同一目录或者其下级目录。` });
    }
  },
});
