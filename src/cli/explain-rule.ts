import { readFileSync } from 'node:fs';
import { registry } from '../checks/registry.ts';
import { didYouMean, quote } from '../checks/wording.ts';
import { UsageError } from './run-command.ts';

/** The page of a rule, `src/checks/rules/<id>.md`. Throws a UsageError that names the nearest rules where there is none. */
export function explainRule(name: string): string {
  const id = name.trim().toUpperCase();
  if (!registry.some((rule) => rule.id === id)) throw new UsageError(`没有编号为${quote(name)}的规则。${didYouMean(id, registry.map((rule) => rule.id))}`);
  return readFileSync(new URL(`../checks/rules/${id.toLowerCase()}.md`, import.meta.url), 'utf8');
}
