import { decode } from '../corpus/decode.ts';
import { parseYaml } from '../corpus/read-front-matter.ts';
import { schemaProblems } from '../corpus/schema-problems.ts';
import { compareText, type Position } from '../domain/finding.ts';
import { PolicySchema, policyLabels, type Policy } from '../domain/policy.ts';

export type FieldDefaults = Partial<Record<keyof Policy, unknown>>;

/** What an office knows and a text does not say: `all:` and per file name, keys as in the content model. */
export interface Defaults {
  all: FieldDefaults;
  /** By file name with or without its extension. */
  files: ReadonlyMap<string, FieldDefaults>;
}

export const noDefaults: Defaults = { all: {}, files: new Map() };

/** Reads a defaults file; every fault of it is a line `file:line:column message`. */
export function readDefaults(file: string, bytes: Uint8Array): Defaults | { errors: string[] } {
  const decoded = decode(bytes);
  if ('error' in decoded) return { errors: [`${file}:1:1 ${decoded.error}，应为 UTF-8。`] };
  const tree = parseYaml(decoded.text, 0);
  const at = ({ line, column }: Position, message: string): string => `${file}:${line}:${column} ${message}`;
  const errors = tree.problems.map((problem) => at(problem, problem.message));
  const root: unknown = errors.length > 0 ? {} : tree.value ?? {};
  if (!isMapping(root)) return { errors: [at({ line: 1, column: 1 }, '应为“all:”和各文件名下的字段清单。')] };
  const sections = Object.entries(root).map(([name, value]): [string, FieldDefaults] => {
    if (value === null) return [name, {}];
    if (!isMapping(value)) {
      errors.push(at(tree.positionOf([name]), `“${name}”下应为一组字段，写法见内容模型。`));
      return [name, {}];
    }
    errors.push(...faultsOf(value, (path) => tree.positionOf([name, ...path])).map((problem) => at(problem, problem.message)));
    return [name, Object.fromEntries(Object.entries(value).filter(([key, given]) => given !== null || key === 'docNumber')) as FieldDefaults];
  });
  return errors.length > 0 ? { errors } : { all: sections.find(([name]) => name === 'all')?.[1] ?? {}, files: new Map(sections.filter(([name]) => name !== 'all')) };
}

/** Defaults of one source file: its own before those of all. */
export function defaultsFor(fileName: string, { all, files }: Defaults): FieldDefaults {
  return { ...all, ...files.get(withoutExtension(fileName)), ...files.get(fileName) };
}

/** Names in the defaults that none of the imported files bears. */
export const unusedDefaults = ({ files }: Defaults, fileNames: readonly string[]): string[] =>
  [...files.keys()].filter((name) => !fileNames.some((fileName) => fileName === name || withoutExtension(fileName) === name)).sort(compareText);

const withoutExtension = (fileName: string): string => fileName.replace(/\.[^.]+$/, '');
const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field may be absent here; one that is given must be well-formed. */
const faultsOf = (given: Record<string, unknown>, positionOf: (path: readonly (string | number)[]) => Position) =>
  schemaProblems(PolicySchema, given, policyLabels, { positionOf, keyPositionOf: positionOf }).problems.filter((problem) => problem.kind !== 'missing' || problem.field?.includes('.'));
