import { isClassificationMark } from '../../domain/classification-mark.ts';
import { frontMatterTexts } from '../front-matter-texts.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const sec01 = defineRule({
  id: 'SEC-01', scope: 'document', severity: 'error', locked: true,
  summary: '标有密级的内容不得进入网站',
  source: '《中华人民共和国保守国家秘密法》第二十九条、第三十五条',
  fix: '立即停止处理，不要提交；把文件移出本机和版本库，并向本单位保密机构报告。确属误标的，核实后删去标志。',
  check(document, { report }) {
    for (const { text, line, column, kind } of document.body.lines) {
      if (kind === 'opaque') continue;
      text.split('\n').forEach((row, index) => {
        if (!isClassificationMark(row.trim())) return;
        const indent = row.length - row.trimStart().length;
        report({ at: { document, line: line + index, column: index === 0 ? column + indent : indent + 1 }, message: `疑似密级标志：${quote(row)}。` });
      });
    }
    for (const { field, text } of frontMatterTexts(document.meta)) {
      if (isClassificationMark(text.trim())) report({ at: { document, field }, message: `疑似密级标志：${quote(text)}。` });
    }
  },
});
