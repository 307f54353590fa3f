import type { z } from 'zod';
import { compareText, type Position } from '../domain/finding.ts';
import type { ReadingProblem } from './document.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Where values and keys stand in the file. */
export interface Places { positionOf(path: Path): Position; keyPositionOf(path: Path): Position }

/**
 * Values against a schema: the fields that are well-formed, and a problem for each that is not, in Chinese, with its place.
 * A faulty field leaves the others usable, so that every rule can go on.
 */
export function schemaProblems(
  schema: z.ZodObject, raw: Record<string, unknown>, labels: Record<string, string>, places: Places,
): { meta: Record<string, unknown>; problems: ReadingProblem[] } {
  // A key written without a value says nothing; only 发文字号 uses null to say "none".
  const given = Object.fromEntries(Object.entries(raw).filter(([key, value]) => value !== null || key === 'docNumber'));
  const parsed = schema.safeParse(given);
  if (parsed.success) return { meta: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => describe(issue, given, labels, places, Object.keys(schema.shape)));
  const faulty = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
  const meta: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const value = faulty.has(key) ? undefined : (field as z.ZodType).safeParse(given[key]).data;
    if (value !== undefined) meta[key] = value;
  }
  return { meta, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.field ?? '', b.field ?? '')) };
}

function describe(issue: Issue, raw: Record<string, unknown>, labels: Record<string, string>, places: Places, known: string[]): ReadingProblem[] {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  const name = fieldName(path, labels);
  const at = { ...places.positionOf(path), field: path.join('.') };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      kind: 'unknownKey' as const, ...places.keyPositionOf([...path, key]), field: [...path, key].join('.'),
      message: `存在未定义字段：${key}。`, fix: nearest(key, path.length === 0 ? known : []) ?? '删去这个字段，或改用内容模型中的字段名。',
    }));
  }
  if (value === undefined || value === null) {
    return [{ kind: 'missing', ...at, message: `缺少必填项：${name}。`, fix: `补写 ${path.join('.')}（${name}）。` }];
  }
  const found = typeof value === 'object' ? (Array.isArray(value) ? (issue.code === 'too_big' || issue.code === 'too_small' ? `${value.length}项` : '一个列表') : '一组字段') : `“${String(value)}”`;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [{ kind: 'vocabulary', ...at, message: `${name}取值${found}不在受控词表内。`, fix: `改用下列取值之一：${list(allowed, String(value))}。` }];
  }
  if (issue.code === 'custom' && issue.params?.['vocabulary']) {
    return [{ kind: 'vocabulary', ...at, message: `${name}取值${found}不在受控词表内。`, fix: `按${String(issue.params['vocabulary'])}表改写，写法如 '综合政务\\政务公开'。` }];
  }
  return [{ kind: 'format', ...at, message: `${name}应为${expected(issue)}，实为${found}。`, fix: `改写 ${path.join('.')}。` }];
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'custom': return String(issue.params?.['expected'] ?? '规定的写法');
    case 'invalid_type':
      return ({ string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '列表（[甲, 乙] 或每行一个 - ）', tuple: '方括号里的一行数', object: '一组字段', record: '一组字段' } as Record<string, string>)[issue.expected] ?? issue.expected;
    case 'too_big': return issue.origin === 'string' ? `不超过${issue.maximum}字` : issue.origin === 'array' ? `不超过${issue.maximum}项` : `不大于${issue.maximum}`;
    case 'too_small': return issue.origin === 'string' ? '非空文字' : issue.origin === 'array' ? `至少${issue.minimum}项` : `不小于${issue.minimum}`;
    case 'invalid_format':
      return ({ date: 'YYYY-MM-DD 的真实日期，如 2025-03-14', url: '完整网址，如 https://www.example.gov.cn/', email: '电子邮箱' } as Record<string, string>)[issue.format] ?? patternName(String(issue.pattern ?? ''));
    case 'invalid_union': return unionName(issue);
    default: return '规定的写法';
  }
}

/** What the few patterns of the schemas ask for, in words. */
function patternName(pattern: string): string {
  if (pattern.includes('T(?:')) return 'YYYY-MM-DDTHH:mm+08:00，如 2025-03-20T09:30+08:00';
  if (pattern.includes('0-9a-f]{64}')) return '64 位十六进制 SHA-256';
  if (pattern.includes('[a-z][a-z0-9-]')) return '单位名册中的代号（小写英文）';
  if (pattern.includes('bm')) return '10 位数字的网站标识码';
  if (pattern.includes('[0-9A-Z]{18}')) return '18 位统一社会信用代码';
  return '规定的写法';
}

function unionName(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const options = issue.errors.flat();
  if (options.some((option) => option.code === 'invalid_format' && option.format === 'date')) return '日期 YYYY-MM-DD、issue（自印发之日起）或 notStated（未写明）';
  if (options.some((option) => option.path.includes('anchor'))) return '{ anchor: 小标题 } 或 { notApplicable: 理由 }';
  return '规定的写法';
}

const fieldName = (path: Path, labels: Record<string, string>): string => {
  // The longest part of the path that has a name: rows and cells of a table have their own.
  for (let length = path.length; length > 0; length -= 1) {
    const label = labels[path.slice(0, length).join('.')];
    const rest = path.slice(length).join('.');
    if (label) return `${label}${rest ? `（${rest}）` : ''}`;
  }
  return path.join('.');
};

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[part] : undefined), raw);
}

const list = (allowed: string[], found: string): string => {
  const byDistance = allowed.map((value) => ({ value, distance: editDistance(value, found) })).sort((a, b) => a.distance - b.distance || compareText(a.value, b.value));
  return allowed.length <= 24 ? allowed.join('、') : byDistance.slice(0, 5).map(({ value }) => value).join('、');
};

function nearest(key: string, known: string[]): string | undefined {
  const best = known.map((value) => ({ value, distance: editDistance(value.toLowerCase(), key.toLowerCase()) })).sort((a, b) => a.distance - b.distance || compareText(a.value, b.value))[0];
  return best && best.distance <= Math.max(2, key.length / 3) ? `是否要写 ${best.value}？` : undefined;
}

/** Levenshtein distance of two short words. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
