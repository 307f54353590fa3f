import type { EntryDocument, PolicyDocument } from '../../corpus/document.ts';
import { corpusIndex } from '../corpus-index.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule, type Context } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

const names = { kind: '会议类别', term: '届次', session: '次数', date: '日期' } as const;

export const coll03 = defineRule({
  id: 'COLL-03', scope: 'corpus', severity: 'warning',
  summary: '会议与文件登记的集体审议应一致',
  source: '和平区 第二十二条、第四十一条，天津市 第二十五条、第四十四条；环翠区 第三十条',
  fix: '核对会议的届次、次数和日期与文件的 deliberation 字段，把写错的一边改正。',
  check(context) {
    const { byIdentifier } = corpusIndex(context.corpus);
    for (const document of entriesOf(context.corpus, 'meetings')) {
      document.meta.agenda?.forEach(({ policies = [] }, index) => {
        policies.forEach((identifier, place) => compare(document, ['agenda', index, 'policies', place], byIdentifier.get(identifier)?.[0], context));
      });
    }
  },
});

/** An item that was heard again before it was decided elsewhere is not this: then the policy names another meeting of the portal. */
function compare(document: EntryDocument<'meetings'>, field: (string | number)[], policy: PolicyDocument | undefined, { corpus, report }: Context): void {
  const registered = policy?.meta.deliberation;
  if (!policy || !registered) return;
  const { kind, term, session, date } = document.meta;
  const here = { kind, term, session, date };
  const there = { kind: registered.meeting, term: registered.term, session: registered.session, date: registered.date };
  const differing = (Object.keys(names) as (keyof typeof names)[]).filter((key) => here[key] !== undefined && there[key] !== undefined && here[key] !== there[key]);
  if (differing.length === 0 || entriesOf(corpus, 'meetings').some((other) => other !== document && other.meta.date === registered.date && other.meta.kind === registered.meeting)) return;
  report({
    at: { document, field }, message: `会议与${quote(policy.meta.title ?? policy.path)}登记的集体审议不一致：${listOf(differing.map((key) => names[key]))}不同。`,
    related: [{ at: { document: policy, field: ['deliberation'] }, message: '文件在这里登记。' }],
  });
}
