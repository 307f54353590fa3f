import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const int13 = defineRule({
  id: 'INT-13', scope: 'policy', severity: 'warning',
  summary: '代替旧文件的，解读应说明新旧政策差异',
  source: '郑州市政策解读要求（新旧政策差异）；国办发〔2016〕80号 二',
  fix: '在解读的 differences 中逐条写明新旧规定有什么不同；对群众没有变化的，也要写明没有变化。',
  check(document, { corpus, report }) {
    const { identifier, supersedes, validity } = document.meta;
    if (!identifier || !supersedes?.length || validity === 'repealed' || validity === 'expired') return;
    const pieces = corpusIndex(corpus).interpretationsOf(identifier).filter(({ meta }) => !meta.onConsultation);
    const [first] = pieces;
    if (!first || pieces.some(({ meta, problems }) => meta.differences !== undefined || problems.some(({ field }) => field?.startsWith('differences')))) return;
    const old = supersedes[0];
    report({
      at: { document: first, field: ['differences'] },
      message: `未说明新旧政策差异（differences）：所解读的文件废止了${quote(old?.title ?? old?.docNumber ?? old?.identifier ?? '旧文件')}。`,
      related: [{ at: { document, field: ['supersedes'] }, message: '废止的文件在这里写明。' }],
    });
  },
});
