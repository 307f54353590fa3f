import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { AnnualReportSchema, annualReportLabels } from '../domain/annual-report.ts';
import { entryCollectionIds, entryCollections, type EntryCollection } from '../domain/entries.ts';
import { InterpretationSchema, interpretationLabels } from '../domain/interpretation.ts';
import { PageSchema, pageLabels } from '../domain/page.ts';
import { PolicySchema, policyLabels } from '../domain/policy.ts';
import { redactableFields, type RedactableField } from '../domain/redactable-fields.ts';
import type { SourceLine } from '../domain/structure.ts';
import { decode } from './decode.ts';
import type { Body, Collection, Corpus, CorpusDocument, EntryDocument, ReadingProblem } from './document.ts';
import { readHistory } from './git-history.ts';
import { listContent } from './list-content.ts';
import { attachmentEndings, readAttachments } from './read-attachments.ts';
import { readBody } from './read-body.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readHolidays, readLedger, readNumbers, readQuestions, readSite, readSynonyms, readUnits } from './read-registers.ts';
import { readSealedBeside, sealedInside } from './sealed-files.ts';

export interface ReadOptions {
  /** Paths in findings are relative to it; default: the working directory. */
  cwd?: string;
  /** Whether to read the version history as well. */
  history?: boolean;
}

/**
 * Everything under a content folder, each file read and parsed once, in a stable order.
 * Faults in files are kept with the documents; only a folder that is not there throws (`ContentFolderError`).
 */
export async function readCorpus(contentDir: string, { cwd = process.cwd(), history = false }: ReadOptions = {}): Promise<Corpus> {
  if (!(await stat(contentDir).catch(() => undefined))?.isDirectory()) throw new ContentFolderError(contentDir);
  const show = (path: string): string => {
    const near = relative(cwd, path);
    return (near.startsWith('..') || isAbsolute(near) ? path : near).split(sep).join('/');
  };
  const listing = listContent(contentDir);
  const sealed = readSealedBeside(contentDir);
  const names = listing.files;
  const isFile = new Set(names);
  // Thousands of small files, one after another: waiting for each would cost more than reading it.
  const read = <S extends z.ZodObject, C extends Collection>(collection: C, schema: S, labels: Record<string, string>): CorpusDocument<z.infer<S>, C>[] =>
    names.filter((name) => name.startsWith(`${collection}/`) && name.endsWith('.mdx')).map((name) => {
      const file = join(contentDir, name);
      return readDocument(readFileSync(file), { collection, file: show(file), path: name.slice(collection.length + 1, -'.mdx'.length) }, schema, labels);
    });
  const register = (name: string): { file: string; bytes: Uint8Array | null } => {
    const file = join(contentDir, name);
    return { file: show(file), bytes: isFile.has(name) ? readFileSync(file) : null };
  };
  return {
    ...(history ? { history: await readHistory(contentDir) } : {}),
    root: contentDir,
    site: readSite(register('site.yaml')),
    units: readUnits(register('registers/units.yaml')),
    holidays: readHolidays(register('registers/holidays.yaml')),
    numbers: readNumbers(register('registers/numbers.yaml')),
    synonyms: readSynonyms(register('registers/synonyms.yaml')),
    questions: readQuestions(register('registers/questions.yaml')),
    ledger: readLedger(register('registers/ledger.jsonl')),
    policies: read('policies', PolicySchema, policyLabels),
    interpretations: read('interpretations', InterpretationSchema, interpretationLabels),
    pages: [...read('guides', PageSchema, pageLabels), ...read('annual-reports', AnnualReportSchema, annualReportLabels)],
    entries: entryCollectionIds.flatMap((collection: EntryCollection) => read(collection, entryCollections[collection].schema, entryCollections[collection].labels) as unknown as EntryDocument[]),
    files: names.filter((name) => !name.endsWith('.mdx')),
    names: [...names, ...listing.folders],
    shown: (name) => show(join(contentDir, name)),
    untaken: listing.untaken.map(({ name, ...rest }) => ({ file: show(join(contentDir, name)), ...rest })),
    sealedInside: sealedInside(contentDir, names).map((name) => show(join(contentDir, name))),
    ...(sealed ? { sealed: { ...sealed, file: show(sealed.file) } } : {}),
    attachments: await readAttachments(contentDir, names, show),
    strays: names.filter((name) => !belongs(name)).map((name) => ({ file: show(join(contentDir, name)), message: '文件不在任何栏目中，不会发布。', fix: '移到 policies、interpretations、guides、annual-reports 或者其他栏目的目录下，扩展名为 .mdx；不需要的删去。' })),
  };
}

export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
  constructor(folder: string) {
    super(`没有找到内容目录：${folder}`);
  }
}

/** One document from its bytes. */
export function readDocument<S extends z.ZodObject, C extends Collection>(
  bytes: Uint8Array, where: { collection: C; file: string; path: string }, schema: S, labels: Record<string, string>,
): CorpusDocument<z.infer<S>, C> {
  const decoded = decode(bytes);
  if ('error' in decoded) {
    const problem: ReadingProblem = { kind: 'encoding', line: 1, column: 1, field: null, message: `${decoded.error}，应为 UTF-8。`, fix: '用编辑器另存为 UTF-8 编码。' };
    return { ...where, meta: {}, valid: false, positionOf: () => ({ line: 1, column: 1 }), problems: [problem], redacted: [], body: emptyBody, encoding: null };
  }
  const front = readFrontMatter(decoded.text, schema, labels, (redactableFields as Partial<Record<Collection, Readonly<Record<string, RedactableField>>>>)[where.collection]);
  const { body, problems } = readBody(front.body, front.offsetLine, where.collection);
  return {
    ...where, meta: front.meta, valid: front.valid, positionOf: front.positionOf, redacted: front.redacted, encoding: decoded.encoding,
    problems: [...normalisationProblem(decoded.text), ...front.problems, ...problems], body,
  };
}

/** The first character that is not in Unicode NFC; it would neither be found nor compared rightly. */
function normalisationProblem(text: string): ReadingProblem[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  let offset = 0;
  while (text[offset] === normal[offset]) offset += 1;
  const before = text.slice(0, offset);
  return [{
    kind: 'encoding', line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), field: null,
    message: `字符“${text.slice(offset, offset + 2)}”不是 NFC 规范形式，应为“${normal.slice(offset, offset + 1)}”。`, fix: '把文件转为 Unicode NFC，或重新输入这个字。',
  }];
}

const emptyBody: Body = {
  source: '', offsetLine: 0, tree: null, lines: [] as SourceLine[], pieces: [], structure: { blocks: [], problems: [] },
  components: [], headings: [], links: [], text: '', isEmpty: true,
};

const folders = ['policies', 'interpretations', 'guides', 'annual-reports', ...entryCollectionIds].join('|');
const inFolder = new RegExp(`^(?:${folders})/.*\\.(?:mdx|${attachmentEndings.join('|')})$`, 'i');
const belongs = (name: string): boolean => name === 'site.yaml' || name.startsWith('registers/') || inFolder.test(name);
