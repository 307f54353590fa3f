import { frontMatterTexts } from '../front-matter-texts.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/**
 * A 密级 as it stands in the head of a document: alone, with its period after ★, between 份号 and 紧急程度.
 * “敏感绝密事项” in running text is none (seed-mechanisms §1.5).
 */
const marking = /^(?:\d{1,6}\s*)?(?:绝\s*密|机\s*密|秘\s*密)(?:\s*★.{0,12}?)?(?:\s*(?:特\s*急|加\s*急|急\s*件|特\s*提|平\s*急))?$|^★\s*\d+\s*(?:年|个?月|天|日)$/;

export const sec01 = defineRule({
  id: 'SEC-01', scope: 'document', severity: 'error', locked: true,
  summary: '标有密级的内容不得进入网站',
  source: '《中华人民共和国保守国家秘密法》第二十九条、第三十五条',
  fix: '立即停止处理，不要提交；把文件移出本机和版本库，并向本单位保密机构报告。确属误标的，核实后删去标志。',
  check(document, { report }) {
    for (const { text, line, column, kind } of document.body.lines) {
      if (kind === 'opaque') continue;
      text.split('\n').forEach((row, index) => {
        if (!marking.test(row.trim())) return;
        const indent = row.length - row.trimStart().length;
        report({ at: { document, line: line + index, column: index === 0 ? column + indent : indent + 1 }, message: `疑似密级标志：${quote(row)}。` });
      });
    }
    for (const { field, text } of frontMatterTexts(document.meta)) {
      if (marking.test(text.trim())) report({ at: { document, field }, message: `疑似密级标志：${quote(text)}。` });
    }
  },
});
