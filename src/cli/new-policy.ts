import { PolicySchema, policyLabels, type Policy } from '../domain/policy.ts';
import { longDate } from '../domain/long-date.ts';
import { writeFrontMatter } from '../import/front-matter.ts';
import { requiredFields } from '../import/required-fields.ts';
import { loadUnits } from './load-units.ts';
import { UsageError } from './run-command.ts';
import { describeScaffold, documentPath, toFill, under, writeNew } from './scaffold.ts';
import { isCalendarDate } from './today.ts';

interface NewPolicy { slug: string; content: string; title?: string; issuer?: string; date?: string; today: string }

/** Scaffold of a policy: it passes the schema, and every value that stands for another says so. */
export async function newPolicy({ slug, content, title, issuer, date, today }: NewPolicy): Promise<string> {
  const written = date ?? today;
  if (!isCalendarDate(written)) throw new UsageError(`--date 应为 YYYY-MM-DD 的真实日期，实为“${written}”。`);
  const units = await loadUnits(content);
  const unit = issuer === undefined ? units.find(({ type }) => type === 'government') ?? units[0] : units.find(({ id }) => id === issuer);
  if (!unit) throw new UsageError(issuer === undefined ? `${under(content, 'registers/units.yaml')} 中还没有单位，请先登记。` : `名册中没有代号为“${issuer}”的单位。可用的有：${units.map(({ id }) => id).join('、')}。`);
  const name = title ?? `${unit.name}关于某事项的通知`;
  const meta: Partial<Policy> = {
    identifier: `${unit.creditCode ?? '000000000000000000'}/${written.slice(0, 4)}-00000`,
    title: name, docNumber: null, issuer: unit.id, publisher: unit.id, genre: genreOf(name), docClass: 'policy', themes: ['其他'],
    dateWritten: written, dateEffective: 'notStated', validity: 'inForce', disclosureType: 'proactive', disclosureMark: '此件主动公开', contentSource: unit.name,
  };
  const settled = new Set<keyof Policy>([...(title === undefined ? [] : ['title' as const]), ...(issuer === undefined ? [] : ['issuer' as const])]);
  const open = requiredFields.filter(({ field, when }) => !settled.has(field) && (when?.(meta) ?? true));
  const comments = new Map(open.map(({ field, hint }) => [field as string, `${toFill}${policyLabels[field]}，${hint}`]));
  const text = `${writeFrontMatter(Object.keys(PolicySchema.shape), meta, comments)}${bodyOf(unit.name, written)}`;
  const file = under(content, 'policies', `${documentPath(slug, written.slice(0, 4))}.mdx`);
  await writeNew(file, text);
  return describeScaffold(file, text);
}

const genreOf = (title: string): Policy['genre'] => (['决定', '意见', '通告', '公告', '批复', '函'] as const).find((genre) => title.endsWith(genre)) ?? '通知';

const bodyOf = (issuer: string, date: string): string => `
各有关单位：

${toFill}正文。每段之间空一行，条、款、项各成一段，不加 Markdown 标记。

${issuer}

${longDate(date)}

（此件主动公开）
`;
