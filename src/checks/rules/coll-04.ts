import { issueName } from '../../domain/gazette.ts';
import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule, type Context } from '../rule.ts';

const key = ({ year, issue }: { year: number; issue: number }): string => `${year}/${issue}`;

export const coll04 = defineRule({
  id: 'COLL-04', scope: 'corpus', severity: 'warning',
  summary: '公报各期与刊载的文件应互相对应',
  source: '环翠区 第二十九条、第六十六条；天津市 第三十三条；《中华人民共和国政府信息公开条例》第二十三条',
  fix: '在文件的 gazette 字段写明刊载的年份和期号，或者在 gazettes 目录补上这一期；写错的改正。',
  check(context) {
    // A portal without the column keeps its gazette elsewhere.
    if (entriesOf(context.corpus, 'gazettes').length === 0) return;
    checkIssues(context);
    checkPolicies(context);
  },
});

function checkIssues({ corpus, report }: Context): void {
  const named = new Set(corpus.policies.flatMap(({ meta }) => (meta.gazette ? [key(meta.gazette)] : [])));
  const first = new Map<string, (typeof corpus.entries)[number]>();
  for (const document of entriesOf(corpus, 'gazettes')) {
    const { year, issue } = document.meta;
    if (year === undefined || issue === undefined) continue;
    const before = first.get(key({ year, issue }));
    if (before) report({ at: { document, field: ['issue'] }, message: `${issueName({ year, issue })}登记了两次。`, related: [{ at: { document: before, field: ['issue'] }, message: '另一处在这里。' }] });
    else if (!named.has(key({ year, issue }))) report({ at: { document, field: ['issue'] }, message: `没有文件写明刊载在${issueName({ year, issue })}，这一期的目录是空的。` });
    first.set(key({ year, issue }), before ?? document);
  }
}

function checkPolicies({ corpus, report }: Context): void {
  const issues = new Map(entriesOf(corpus, 'gazettes').map((document) => [`${document.meta.year}/${document.meta.issue}`, document]));
  for (const document of corpus.policies) {
    const { gazette, disclosureType } = document.meta;
    if (!gazette) continue;
    const issue = issues.get(key(gazette));
    if (!issue) report({ at: { document, field: ['gazette'] }, message: `文件写明刊载在${issueName(gazette)}，本站没有这一期。` });
    else if (disclosureType && !hasPublicBody(disclosureType)) {
      report({ at: { document, field: ['gazette'] }, message: `没有公开的文件不应刊载在政府公报，实为${issueName(gazette)}。`, related: [{ at: { document: issue, field: ['issue'] }, message: '这一期在这里登记。' }] });
    }
  }
}
