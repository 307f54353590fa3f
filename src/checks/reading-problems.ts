import type { Corpus, ReadingProblem } from '../corpus/document.ts';
import { compareText } from '../domain/finding.ts';
import type { Context, Place } from './rule.ts';

/** What a problem was met in: a document, or one of the YAML files beside them. */
type Owner = 'document' | 'site' | 'register';

const byKind: Record<ReadingProblem['kind'], string> = {
  missing: 'META-03', vocabulary: 'META-04', unknownKey: 'META-07', encoding: 'META-09', format: 'META-10',
  fence: 'BODY-01', yaml: 'BODY-01', syntax: 'BODY-02', code: 'BODY-03', prose: 'BODY-04', component: 'BODY-05', redaction: 'DISC-18',
};

/** Fields whose absence has a rule of its own. */
const ownRuleWhenMissing: [RegExp, string][] = [
  [/^identifier$/, 'META-01'],
  [/^disclosureReason\.(?:codes|text)$/, 'DISC-01'],
  [/^redactions\.\d+\.code$/, 'DISC-09'],
];

/** The rule that words a problem met while reading. Each problem has exactly one. */
export function ruleOfProblem(problem: Pick<ReadingProblem, 'kind' | 'field'>, owner: Owner): string {
  const field = problem.field ?? '';
  if (owner === 'site' && field.startsWith('severities.')) return 'CFG-01';
  const own = problem.kind === 'missing' && owner === 'document' ? ownRuleWhenMissing.find(([pattern]) => pattern.test(field)) : undefined;
  return own ? own[1] : byKind[problem.kind];
}

/** Reports the problems of reading that belong to `rule`, in documents and registers alike. */
export function reportReadingProblems({ corpus, report }: Context, rule: string): void {
  for (const { file, problems, owner } of readings(corpus)) {
    for (const problem of problems) {
      if (ruleOfProblem(problem, owner) !== rule) continue;
      const { line, column, field, message, fix } = problem;
      const at: Place = field === null ? { file, line, column } : { file, line, column, field };
      report({ at, message, fix });
    }
  }
}

function readings(corpus: Corpus): { file: string; problems: ReadingProblem[]; owner: Owner }[] {
  const { policies, interpretations, pages, entries, site, units, holidays, numbers, synonyms, questions, ledger } = corpus;
  return [
    ...[...policies, ...interpretations, ...pages, ...entries].map(({ file, problems }) => ({ file, problems, owner: 'document' as const })),
    { file: site.file, problems: site.problems, owner: 'site' as const },
    ...[units, holidays, numbers, synonyms, questions, ledger].map(({ file, problems }) => ({ file, problems, owner: 'register' as const })),
  ].sort((a, b) => compareText(a.file, b.file));
}
