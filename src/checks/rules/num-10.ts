import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { expectedFound, fieldName, listOf } from '../wording.ts';

export const num10 = defineRule({
  id: 'NUM-10', scope: 'policy', severity: 'warning',
  summary: '设有统一编号的，行政规范性文件应有统一登记编号',
  source: '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）：统一登记、统一编号、统一印发',
  fix: '向登记机关取得编号，写在 unifiedNumber 中；不属于本地编号范围的（如上级机关的文件），在 exemptions 中写明理由。',
  check(document, { corpus, report }) {
    const series = corpus.site.value?.unifiedNumberSeries;
    const { docClass, disclosureType, dateWritten, unifiedNumber } = document.meta;
    if (!series || docClass !== 'normative' || !dateWritten || !disclosureType || !hasPublicBody(disclosureType)) return;
    if (series.from !== undefined && dateWritten < series.from) return;
    const at = { document, field: ['unifiedNumber'] };
    const year = dateWritten.slice(0, 4);
    const example = `${series.prefixes[0]}-${year}-${'3'.padStart(series.digits, '0')}`;
    if (unifiedNumber === undefined) {
      if (isAbsent(document, 'unifiedNumber')) report({ at, message: `缺少${fieldName(document, 'unifiedNumber')}：行政规范性文件应统一登记、统一编号（如 ${example}）。` });
      return;
    }
    const form = new RegExp(`^(?:${series.prefixes.join('|')})[-—－]${year}[-—－]\\d{${series.digits}}$`);
    if (!form.test(unifiedNumber)) report({ at, message: expectedFound(fieldName(document, 'unifiedNumber'), `${listOf(series.prefixes)}、成文年份和${series.digits}位序号（如 ${example}）`, unifiedNumber) });
  },
});
