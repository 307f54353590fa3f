import matter from 'gray-matter';
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { Position } from '../domain/finding.ts';
import type { RedactableField, RedactedField } from '../domain/redactable-fields.ts';
import { concealFields } from './conceal-fields.ts';
import type { ReadingProblem } from './document.ts';
import { findYamlOverload } from './overload.ts';
import { positionAt } from './parse-mdx.ts';
import { schemaProblems } from './schema-problems.ts';

type Path = readonly (string | number)[];
type Redactable = Readonly<Record<string, RedactableField>>;

export interface FrontMatterResult<Meta> {
  meta: Partial<Meta>;
  valid: boolean;
  problems: ReadingProblem[];
  positionOf(path: Path): Position;
  redacted: RedactedField[];
  /** Lines of the file before the body, and the body itself. */
  offsetLine: number;
  body: string;
}

/**
 * Splits a file into front matter and body, and reads the front matter against a schema.
 * gray-matter only splits; its engines are off, so `---js` never runs. YAML 1.2 is parsed once, with positions.
 * `redactable`: the fields that may be cut (`redactableFields`).
 */
export function readFrontMatter<S extends z.ZodObject>(text: string, schema: S, labels: Record<string, string>, redactable: Redactable = {}): FrontMatterResult<z.infer<S>> {
  const fault = fenceFault(text);
  if (fault) return { meta: {}, valid: false, problems: [fault], positionOf: () => ({ line: 1, column: 1 }), redacted: [], offsetLine: 0, body: fault.field === 'open' ? text : '' };
  const { content, matter: yaml } = matter(text, { engines: { yaml: () => ({}) } });
  const offsetLine = countLines(text.slice(0, text.length - content.length));
  const read = readYaml(yaml.replace(/^\n/, ''), 1, schema, labels, redactable);
  return { ...read, offsetLine, body: content };
}

/** A YAML mapping against a schema; `firstLine` lines stand before it in the file. */
export function readYaml<S extends z.ZodObject>(yaml: string, firstLine: number, schema: S, labels: Record<string, string>, redactable?: Redactable) {
  const tree = parseYaml(yaml, firstLine);
  const raw: unknown = tree.problems.length > 0 ? undefined : tree.value;
  if (tree.problems.length > 0) return { meta: {}, valid: false, problems: tree.problems, positionOf: tree.positionOf, redacted: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const problem: ReadingProblem = {
      kind: 'yaml', ...tree.positionOf([]), field: null,
      message: `应为“字段: 值”的清单，实为${raw === null ? '空' : '一段文字'}。`, fix: '每个字段写成“名称: 值”，冒号用半角，冒号后空一格。',
    };
    return { meta: {}, valid: false, problems: [problem], positionOf: tree.positionOf, redacted: [] };
  }
  const { value, redacted, problems: cuts } = redactable ? concealFields(raw, redactable, tree) : { value: raw, redacted: [], problems: [] };
  const { meta, problems } = schemaProblems(schema, value as Record<string, unknown>, labels, tree);
  return { meta: meta as Partial<z.infer<S>>, valid: problems.length + cuts.length === 0, problems: [...problems, ...cuts], positionOf: placesOnDemand(yaml, firstLine), redacted };
}

/** Few documents are asked for a place: the text is kept and parsed again for those, not the tree of every document. */
function placesOnDemand(yaml: string, firstLine: number): (path: Path) => Position {
  let places: ((path: Path) => Position) | undefined;
  return (path) => (places ??= parseYaml(yaml, firstLine).positionOf)(path);
}

/** YAML text to plain values and the place of each; faults of syntax as problems. */
export function parseYaml(yaml: string, firstLine: number): { value: unknown; problems: ReadingProblem[]; positionOf(path: Path): Position; keyPositionOf(path: Path): Position } {
  const lines = new LineCounter();
  const overload = findYamlOverload(yaml);
  const document = parseDocument(overload ? '' : yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error): ReadingProblem => ({
    kind: 'yaml', ...place(error.pos[0]), field: null, message: yamlMessage(error.code), fix: '对照示例检查缩进、冒号、引号和方括号；含有特殊符号的值用单引号括起来。',
  }));
  if (overload) {
    const { line, column } = positionAt(yaml, overload.offset);
    problems.push({ kind: 'yaml', line: line + firstLine, column, field: null, message: `内容太多，无法处理：${overload.what}。`, fix: '每个字段写一行，长文字写到正文里。' });
  }
  // A value that stands for another one may stand for itself, or for a billion.
  visit(document, {
    Alias(_key, alias) {
      problems.push({ kind: 'yaml', ...place(alias.range?.[0] ?? 0), field: null, message: `不能使用引用“*${alias.source}”。`, fix: '直接写出这个字段的值；以 * 开头的文字用单引号括起来。' });
    },
  });
  const value: unknown = problems.length === 0 ? document.toJS() : undefined;
  const start = { line: 1, column: 1 };
  return {
    value, problems, positionOf: (path) => locate(document.contents, path, place) ?? start,
    keyPositionOf: (path) => locate(document.contents, path, place, true) ?? start,
  };
}

/** Place of the value at a path, or of its key; the nearest that is there. */
function locate(root: ParsedNode | null, path: Path, place: (offset: number) => Position, ofKey = false): Position | undefined {
  let node: Node | null | undefined = root;
  let found: Position | undefined;
  for (const part of path) {
    let next: Node | null | undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) return found;
      const key = pair.key as Node;
      next = pair.value as Node | null;
      // An empty value has no place of its own: its key stands for it.
      const at = ofKey || (isScalar(next) && next.value === null && !next.source) ? key : (next ?? key);
      if (at.range) found = place(at.range[0]);
    } else if (isSeq(node) && typeof part === 'number') {
      next = node.items[part] as Node | undefined;
      if (!next?.range) return found;
      found = place(next.range[0]);
    } else return found;
    node = next;
  }
  return found;
}

function fenceFault(text: string): ReadingProblem | undefined {
  const fault = (message: string, field: string | null = null): ReadingProblem => ({
    kind: 'fence', line: 1, column: 1, field, message, fix: '文件第一行写三个半角减号 ---，字段写完后再单独写一行 ---。',
  });
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n')).trimEnd();
  if (!first.startsWith('---')) return fault(`文件应以 --- 开头，实为${first ? `“${first.slice(0, 20)}”` : '空行或空文件'}。`, 'open');
  if (first !== '---') return fault(`首行只能是 ---，实为“${first.slice(0, 20)}”；不接受其他格式或程序代码。`);
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) return fault('没有找到结束的 ---。');
  return undefined;
}

function yamlMessage(code: string): string {
  return ({
    DUPLICATE_KEY: '同一字段写了两次。',
    TAB_AS_INDENT: '缩进用了制表符，应为空格。',
    BAD_INDENT: '缩进不对。',
    MISSING_CHAR: '缺少引号、冒号或括号。',
    MULTILINE_IMPLICIT_KEY: '一行里字段名没有写完，或上一行的引号没有闭合。',
    BLOCK_AS_IMPLICIT_KEY: '一行里写了两个冒号，值应加引号。',
    UNEXPECTED_TOKEN: '此处的符号不合写法。',
    BAD_ALIAS: '星号 * 开头的值应加引号。',
    BAD_SCALAR_START: '值以特殊符号开头，应加引号。',
  } as Record<string, string>)[code] ?? '不合 YAML 的写法。';
}

const countLines = (text: string): number => text.split('\n').length - 1;
