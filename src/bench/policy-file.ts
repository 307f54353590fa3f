import { stringify } from 'yaml';
import { addDays } from '../domain/calendar-date.ts';
import { longDate } from '../domain/long-date.ts';
import type { Policy } from '../domain/policy.ts';
import { policyBody } from './policy-body.ts';
import type { PolicyPlan } from './policy-plan.ts';

const marks = { proactive: '此件主动公开', redacted: '此件删减后公开', onRequest: '此件依申请公开', withheld: '此件不予公开' } as const;

const reasons = {
  redacted: { codes: ['OGI-37', 'OGI-14-3P'], text: '文中写明的重点部位点位公开后可能危及公共安全，该处删减，其余内容照常公开。' },
  onRequest: { codes: ['OGI-27'], text: '本件只涉及个别单位的具体事务，不属于主动公开的范围，可以按规定申请获取。' },
  withheld: { codes: ['OGI-14-3P'], text: '本件写明重点部位的值守安排，公开后可能危及公共安全，定期评估后再作决定。' },
} as const;

/** A policy as its file holds it, and the number of its articles. `previous` is a policy it names as related. */
export function policyFile(plan: PolicyPlan, previous: PolicyPlan | undefined): { text: string; articles: number } {
  const hasBody = plan.disclosureType === 'proactive' || plan.disclosureType === 'redacted';
  const { text, articles } = hasBody ? policyBody({
    ruleName: plan.ruleName, law: plan.law, signature: plan.issuer.name, dateWritten: plan.dateWritten, mark: marks[plan.disclosureType],
    effect: effectClause(plan), redacted: plan.disclosureType === 'redacted' ? '重点部位为<Redacted id="r1" ground="OGI-14-3P" reason="公开后可能危及公共安全" />。' : null,
  }, plan.random) : { text: '', articles: 0 };
  return { text: `---\n${stringify(frontMatter(plan, hasBody, previous), { lineWidth: 0 })}---\n${text && `\n${text}`}`, articles };
}

const effectClause = ({ isNormative, dateEffective, dateExpires }: PolicyPlan): string =>
  (isNormative && dateExpires !== null ? `本规则自${longDate(dateEffective)}起施行，有效期至${longDate(dateExpires)}。` : '本规则自印发之日起施行。');

function frontMatter(plan: PolicyPlan, hasBody: boolean, previous: PolicyPlan | undefined): Policy {
  const { issuer, drafter, dateWritten, disclosureType, isNormative } = plan;
  const before = (days: number): string => addDays(dateWritten, -days);
  const isPublic = disclosureType === 'proactive';
  return {
    identifier: plan.identifier, title: plan.title, docNumber: plan.docNumber, issuer: issuer.id, publisher: issuer.id, drafter: drafter.id,
    genre: '通知', docClass: isNormative ? 'normative' : 'policy', themes: [plan.theme],
    ...(hasBody ? { statutoryItem: ['OGI-20-01' as const] } : {}),
    abstract: `规范${plan.ruleName.slice(3)}的申请、审核、标准和监督，写明办理时限和各方责任，方便群众和企业办事。`,
    keywords: [plan.ruleName.slice(5, 9), '办理流程', '补助标准'],
    dateWritten, datePublished: `${plan.datePublished}T09:30+08:00`, datePublishedBasis: 'recorded',
    dateEffective: isNormative ? plan.dateEffective : 'issue', ...(plan.dateExpires === null ? {} : { dateExpires: plan.dateExpires }), validity: 'inForce',
    ...(hasBody ? { basis: [{ title: plan.law }] } : {}),
    ...(previous ? { relates: [{ identifier: previous.identifier, title: previous.title }] } : {}),
    disclosureType, disclosureMark: marks[disclosureType],
    ...(isPublic ? {} : { disclosureReason: { ...reasons[disclosureType], codes: [...reasons[disclosureType].codes], decidedBy: issuer.id, decidedAt: before(1), reviewDue: '2027-06-30' } }),
    ...(disclosureType === 'redacted' ? { redactions: [{ id: 'r1', locator: '第五条', code: 'OGI-14-3P' as const }] } : {}),
    review: { secrecyBy: `${drafter.shortName}保密办`, secrecyAt: before(3), disclosureBy: `${drafter.shortName}办公室`, disclosureAt: before(2), approver: issuer.shortName, approvedAt: before(1) },
    ...(isNormative ? process(plan) : {}),
    interpretation: plan.isInterpreted ? { requirement: 'required' } : { requirement: 'exempt', exemptReason: '内容为具体办理规程，文字已经写明，不需要另行解读。' },
    channels: ['website'], recipients: ['各镇人民政府、街道办事处', '区政府各部门'], contentSource: issuer.name,
  };
}

/** 合法性审核, 公平竞争审查, 征求意见, 审议 and 备案 of a normative document, in the order of their dates. */
const process = ({ dateWritten, datePublished, docNumber }: PolicyPlan): Partial<Policy> => ({
  legality: { body: 'justice', opinionNo: `审核意见${docNumber}`, date: addDays(dateWritten, -20), result: 'lawful' },
  fairCompetition: { applies: true, reviewBody: 'market', date: addDays(dateWritten, -18), conclusion: 'pass' },
  consultation: { from: addDays(dateWritten, -80), to: addDays(dateWritten, -45), received: 23, adopted: 9, feedbackAt: addDays(dateWritten, -40) },
  deliberation: { meeting: 'executive', term: '第三届', session: '第四十二次', date: addDays(dateWritten, -7) },
  filing: { to: ['澄江市人民政府'], date: addDays(datePublished, 10) },
});
