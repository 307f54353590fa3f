import type { PolicyDocument } from '../../corpus/document.ts';
import { policyUrl } from '../../domain/urls.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { validities, type Validity } from '../../domain/vocabulary/validity.ts';
import { corpusIndex } from '../corpus-index.ts';
import { isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { fieldName } from '../wording.ts';

const marked: readonly Validity[] = ['repealed', 'partlyRepealed', 'expired', 'amended'];

export const life04 = defineRule({
  id: 'LIFE-04', scope: 'policy', severity: 'error', exemptible: true,
  summary: '废止、失效、修改的文件应在原页面标注，并写明依据',
  source: '《政府网站发展指引》（国办发〔2017〕47号）；环翠区 第六十六条',
  fix: '写明废止依据（repealInstrument：字号、标题、日期）；页面没有标注的，检查文件页的模板。',
  check(document, { report }) {
    const { validity } = document.meta;
    if ((validity !== 'repealed' && validity !== 'partlyRepealed') || !isAbsent(document, 'repealInstrument')) return;
    report({ at: { document, field: ['validity'] }, severity: 'warning', message: `有效性为“${validities[validity]}”的文件应写明${fieldName(document, 'repealInstrument')}，没有写。` });
  },
  checkSite(site, { corpus, report }) {
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    for (const policy of corpus.policies) {
      const { validity, disclosureType } = policy.meta;
      const page = pages.get(policyUrl(policy.path));
      if (!page || !validity || !marked.includes(validity) || !disclosureType || !hasPublicBody(disclosureType)) continue;
      const at = { file: page.file, ...page.start };
      const related = [{ at: { document: policy, field: ['validity'] }, message: '文件的有效性在这里写明。' }];
      if (page.validityBanner !== validity) report({ at, related, message: `页面应标注“${validities[validity]}”（data-validity-banner="${validity}"），${page.validityBanner === null ? '没有标注' : `实为 ${page.validityBanner}`}。` });
      const target = successorUrl(policy, corpusIndex(corpus));
      if (target && !page.links.some(({ href }) => href.replace(/[?#].*$/, '') === target)) report({ at, related, message: `页面应链接到使本件${validities[validity].replace('已', '')}的文件 ${target}。` });
    }
  },
});

/** The document of this portal that repealed or amended this one. */
function successorUrl(policy: PolicyDocument, { resolve }: ReturnType<typeof corpusIndex>): string | undefined {
  const { validity, repealInstrument, supersededBy = [], amendedBy = [] } = policy.meta;
  const references = validity === 'amended' ? amendedBy : [...(repealInstrument ? [repealInstrument] : []), ...supersededBy];
  const target = references.map((reference) => resolve(reference, policy)).find((document) => document !== undefined);
  return target && policyUrl(target.path);
}
