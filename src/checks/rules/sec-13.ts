import { personalDataKey } from '../../domain/personal-data-exceptions.ts';
import { personalDataIn } from '../personal-data-in.ts';
import { defineRule, isReason, minimumReason, type AnyDocument } from '../rule.ts';
import { expectedFound } from '../wording.ts';

export const sec13 = defineRule({
  id: 'SEC-13', scope: 'corpus', severity: 'error', locked: true,
  summary: '公开个人信息应逐条写明理由，并与文中一致',
  source: '《中华人民共和国个人信息保护法》第十三条、第二十五条；《中华人民共和国政府信息公开条例》第十五条',
  fix: '写明公开的法律依据或者本人同意的情况；文中没有的、写错类别的，改正或者删去这一条。',
  check({ corpus, date, report }) {
    const places = personalDataIn(corpus, date);
    const documents: AnyDocument[] = [...corpus.policies, ...corpus.interpretations, ...corpus.pages, ...corpus.entries];
    for (const document of documents) {
      for (const [index, { kind, value, reason }] of (document.meta.personalData ?? []).entries()) {
        const at = (key: string) => ({ document, field: ['personalData', index, key] });
        const same = places.filter(({ excerpt, owners }) => owners.includes(document) && personalDataKey(excerpt) === personalDataKey(value));
        if (!isReason(reason)) report({ at: at('reason'), message: reason ? expectedFound('公开理由（reason）', `不少于${minimumReason}字的说明`, reason) : `公开${kind}缺少理由（reason）。` });
        else if (same.length === 0) report({ at: at('value'), message: `正文、文件头和附件中没有这个${kind}，这一条用不着。` });
        else if (!same.some((each) => each.kind === kind)) report({ at: at('kind'), message: expectedFound('类别（kind）', same[0]?.kind ?? '', kind) });
      }
    }
  },
});
