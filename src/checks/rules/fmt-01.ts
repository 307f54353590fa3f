import type { StructureProblem } from '../../domain/structure.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const kinds: Record<StructureProblem['kind'], string> = {
  articleBackwards: '条的序号倒退', articleRepeated: '条的序号重复', articleGap: '条的序号不连续',
  divisionGap: '编、章、节的序号不连续', levelSkipped: '结构层次跳级', itemGap: '项的序号不连续',
};

export const fmt01 = defineRule({
  id: 'FMT-01', scope: 'policy', severity: 'warning',
  summary: '结构层次序号应规范，条款应连续',
  source: 'GB/T 9704-2012 7.3.3（正文）；《中华人民共和国立法法》第六十五条',
  fix: '对照原件核实序号；层次依次用“一、”“（一）”“1.”“（1）”，或者章、条、款、项。',
  check(document, { report }) {
    for (const { kind, line, column, found, expected } of document.body.structure.problems) {
      report({ at: { document, line, column }, message: `${kinds[kind]}：应为${quote(expected)}，实为${quote(found)}。` });
    }
  },
});
