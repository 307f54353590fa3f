import { validities } from '../../domain/vocabulary/validity.ts';
import { isReadable } from '../body-place.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';

/** Where a reader looks for the notice: what stands before the text begins in earnest. */
const openingLines = 3;

export const int12 = defineRule({
  id: 'INT-12', scope: 'interpretation', severity: 'warning',
  summary: '所解读的文件已经废止或失效的，解读应标注',
  source: '《政府网站发展指引》（国办发〔2017〕47号）：修改、废止、失效的文件应作出说明',
  fix: '在解读正文开头写明所解读的文件已于何时废止（失效），以及现行规定在哪里。',
  check(document, { corpus, report }) {
    if (!isReadable(document)) return;
    const opening = document.body.lines.filter(({ kind }) => kind !== 'heading').slice(0, openingLines).map(({ text }) => text).join('\n');
    const notice = document.body.lines.length > 0 ? opening : document.body.text.split('\n').slice(0, openingLines).join('\n');
    if (/废止|失效|停止执行|不再执行|不再施行/.test(notice)) return;
    const { byIdentifier } = corpusIndex(corpus);
    document.meta.interprets?.forEach((identifier, index) => {
      const policy = byIdentifier.get(identifier)?.[0];
      const validity = policy?.meta.validity;
      if (!policy || (validity !== 'repealed' && validity !== 'expired')) return;
      report({
        at: { document, field: ['interprets', index] },
        message: `所解读的文件${validities[validity]}，解读开头没有标注。`,
        related: [{ at: { document: policy, field: ['validity'] }, message: '所解读文件的有效性在这里写明。' }],
      });
    });
  },
});
