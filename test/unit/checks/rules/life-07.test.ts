import { expect, it } from 'vitest';
import { checkFiles, describeRule } from '../../../support/checking.ts';
import { paths, ruleFile } from '../../../support/scenario.ts';

const regulation = (dateEffective: string, changes: Record<string, string> = {}) => ({ [paths.rule]: ruleFile({ docClass: 'regulation', dateEffective, ...changes }) });
const message = (from: string, least: string, found: string) => `规章应自公布之日（${from}）起30日后施行，即不早于${least}，实为${found}。`;

describeRule('LIFE-07', {
  accept: {
    'the thirtieth day after publication': { files: regulation('2025-04-19') },
    'a normative document': { files: { [paths.rule]: ruleFile({ dateEffective: '2025-03-21' }) } },
    'a regulation that does not say, which LIFE-05 tells': { files: regulation('notStated') },
    'an imported regulation, counted from when it was signed': { files: regulation('2025-04-13', { datePublishedBasis: 'imported' }) },
  },
  reject: {
    'the twenty-ninth day': { files: regulation('‸2025-04-18'), messages: [message('2025-03-20', '2025-04-19', '2025-04-18')], severity: 'error', related: ['policies/2025/parking.mdx:15'] },
    'from the day of issue': { files: regulation('‸issue'), messages: [message('2025-03-20', '2025-04-19', '2025-03-14')] },
    'an imported regulation, a day early': { files: regulation('‸2025-04-12', { datePublishedBasis: 'imported' }), messages: [message('2025-03-14', '2025-04-13', '2025-04-12')], related: ['policies/2025/parking.mdx:14'] },
  },
});

it('may be exempted with the reason that the law itself allows', async () => {
  const { findings } = await checkFiles(regulation('2025-04-18', { exemptions: '[{ rule: LIFE-07, reason: 公布后不立即施行将有碍规章施行 }]' }));
  expect(findings.filter(({ rule }) => rule === 'LIFE-07' || rule.startsWith('EXM'))).toEqual([]);
});
