import { basename, extname } from 'node:path';
import type { PolicyDocument } from '../corpus/document.ts';
import { findOverload, findYamlOverload } from '../corpus/overload.ts';
import { PolicySchema, policyLabels, type Policy } from '../domain/policy.ts';
import type { Unit } from '../domain/site.ts';
import type { FieldDefaults } from './defaults.ts';
import { findDoubts } from './doubts.ts';
import { escapeMdx } from './escape-mdx.ts';
import { formats } from './formats.ts';
import { writeFrontMatter } from './front-matter.ts';
import { countNormalisations } from './normalisations.ts';
import type { PlainText } from './read-plain-text.ts';
import { recogniseDocument, type RecognisedDocument } from './recognise-document.ts';
import type { ImportReport, StructureSummary } from './report.ts';
import { resolveFields, type ResolvedFields } from './resolve-fields.ts';
import { documentSlug } from './slug.ts';
import { compareTexts, type Listed } from './text-equality.ts';

export interface ImportInput {
  /** As given on the command line. */
  source: string;
  /** Null where the file cannot be read. */
  bytes: Uint8Array | null;
  defaults: FieldDefaults;
  units: readonly Unit[];
  /** The content folder that the document goes into, as shown in the report. */
  outDir: string;
}

/** What became of a file: the report, and the MDX with its path below the content folder. */
export interface Imported {
  report: ImportReport;
  file: { path: string; text: string } | null;
}

/** One document from its bytes. Touches no disk and never throws: a fault of the program is told in the report, and the other files go on. */
export function importDocument(input: ImportInput): Imported {
  try {
    return convert(input);
  } catch (error) {
    return failed(input, `转换时程序出错，这个文件没有导入：${error instanceof Error ? error.message : String(error)}`);
  }
}

function convert(input: ImportInput): Imported {
  const name = basename(input.source);
  if (input.bytes === null) return failed(input, '读不到这个文件，请核对路径。');
  const reader = formats[extname(name).toLowerCase()];
  if (!reader) return failed(input, `不认识的文件类型“${extname(name) || name}”，可以导入的是 .txt。`);
  const plain = reader(input.bytes);
  if ('error' in plain) return failed(input, plain.error);
  const recognised = recogniseDocument(plain.text, input.units);
  if ('error' in recognised) return failed(input, recognised.error);

  const fields = resolveFields(recognised.evidence, input.defaults, recognised.hints);
  const isBodyWithheld = fields.meta.disclosureType === 'onRequest' || fields.meta.disclosureType === 'withheld';
  const paragraphs = isBodyWithheld ? [] : recognised.paragraphs.map(({ text }) => text);
  const frontMatter = writeFrontMatter(Object.keys(PolicySchema.shape), fields.meta, commentsOf(fields));
  const body = paragraphs.map((paragraph) => `\n${escapeMdx(paragraph)}\n`).join('');
  // What the checks could not read must not be written.
  const overload = findYamlOverload(frontMatter) ?? findOverload(body);
  if (overload) return failed(input, `这不像公文的文字，无法导入：${overload.what}。`);
  const text = frontMatter + body;
  const path = pathOf(fields, name);
  const { document, ...equality } = compareTexts(plain.text, text, listedOf(recognised, isBodyWithheld));
  const output = `${input.outDir.replace(/\/+$/, '')}/${path}`;
  const report: ImportReport = {
    source: input.source, output, error: null, encoding: plain.encoding,
    status: equality.isEqual ? 'imported' : 'lossy',
    ...fieldEntries(fields, document, output),
    ...takenEntries(plain, recognised, isBodyWithheld),
    lost: equality.lost,
    normalisations: countNormalisations(plain, recognised.paragraphs, paragraphs),
    structure: isBodyWithheld ? null : summarise(document),
    doubts: findDoubts(recognised, document),
    equality: { isEqual: equality.isEqual, paragraphs: equality.paragraphs, characters: equality.characters, difference: equality.difference },
  };
  return { report, file: { path, text } };
}

const commentsOf = ({ gaps, guessed }: ResolvedFields): Map<string, string> => new Map([
  ...gaps.map(({ field, hint }): [string, string] => [field, `待填：${policyLabels[field]}，${hint}`]),
  ...guessed.map(({ field, reason }): [string, string] => [field, `推定：${reason}，请核对`]),
]);

function failed({ source }: ImportInput, error: string): Imported {
  return {
    file: null,
    report: {
      source, error, output: null, status: 'failed', encoding: null, recognised: [], guessed: [], fromDefaults: [], conflicts: [], gaps: [], removed: [], moved: [], lost: [],
      normalisations: [], structure: null, doubts: [], equality: null,
    },
  };
}

function pathOf({ meta }: ResolvedFields, fileName: string): string {
  const said = (field: keyof Policy): string | null => (typeof meta[field] === 'string' ? meta[field] : null);
  const year = (said('dateWritten') ?? /[〔[（(](\d{4})/.exec(said('docNumber') ?? '')?.[1] ?? 'undated').slice(0, 7).replace(/-.*/, '');
  return `policies/${year}/${documentSlug({ docNumber: said('docNumber'), title: said('title'), fileName: fileName.replace(/\.[^.]+$/, '') })}.mdx`;
}

const listedOf = ({ removed, moved, paragraphs }: RecognisedDocument, isBodyWithheld: boolean): Listed =>
  ({ removed: [...removed.page, ...removed.letterhead], moved, joined: paragraphs.flatMap(({ lines }) => lines.slice(1).map(({ line }) => line)), isBodyWithheld });

function fieldEntries(fields: ResolvedFields, document: PolicyDocument, file: string): Pick<ImportReport, 'recognised' | 'guessed' | 'fromDefaults' | 'conflicts' | 'gaps'> {
  const named = <T extends { field: keyof Policy }>(entry: T) => ({ ...entry, label: policyLabels[entry.field] });
  return {
    recognised: fields.recognised.map((entry) => ({ field: entry.field, label: policyLabels[entry.field], value: entry.value, line: entry.line, quote: entry.quote })),
    guessed: fields.guessed.map(named),
    fromDefaults: fields.fromDefaults.map(named),
    conflicts: fields.conflicts.map(named),
    gaps: fields.gaps.map((gap) => ({ ...named(gap), file, line: document.positionOf([gap.field]).line })),
  };
}

function takenEntries(plain: PlainText, { removed, moved, paragraphs }: RecognisedDocument, isBodyWithheld: boolean): Pick<ImportReport, 'removed' | 'moved'> {
  const of = (kind: ImportReport['removed'][number]['kind'], lines: readonly { line: number; text: string }[]) => lines.map((line) => ({ kind, ...line }));
  const into = (lines: readonly { line: number; text: string }[], fields: string[]) => lines.map((line) => ({ ...line, fields }));
  return {
    removed: [...of('page', removed.page), ...of('letterhead', removed.letterhead), ...of('control', plain.controls), ...(isBodyWithheld ? of('body', paragraphs) : [])].sort((a, b) => a.line - b.line),
    moved: [...into(moved.title, ['title']), ...into(moved.docNumber, ['docNumber']), ...into(moved.imprint, ['cc', 'printedBy', 'dateDistributed'])].sort((a, b) => a.line - b.line),
  };
}

function summarise({ body: { structure: { blocks } } }: PolicyDocument): StructureSummary {
  const divisions = (level: string): number => blocks.filter((block) => block.kind === 'division' && block.level === level).length;
  const articles = blocks.filter((block) => block.kind === 'article');
  const [first, last] = [articles[0], articles.at(-1)];
  return {
    parts: divisions('part'), chapters: divisions('chapter'), sections: divisions('section'),
    articles: first && last ? { count: articles.length, first: first.label, last: last.label } : null,
    headings: blocks.filter((block) => block.kind === 'heading').length,
  };
}
