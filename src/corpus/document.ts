import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { AnnualReport } from '../domain/annual-report.ts';
import type { EntryCollection, EntryMeta } from '../domain/entries.ts';
import type { Position } from '../domain/finding.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { Page } from '../domain/page.ts';
import type { Policy } from '../domain/policy.ts';
import type { Questions } from '../domain/questions.ts';
import type { RedactedField } from '../domain/redactable-fields.ts';
import type { RegisteredNumber } from '../domain/registered-number.ts';
import type { HolidayYear, Site, Unit } from '../domain/site.ts';
import type { SourceLine, Structure } from '../domain/structure.ts';
import type { Synonym } from '../domain/synonym.ts';
import type { LedgerRow } from './ledger-rows.ts';
import type { AttachedFile } from './read-attachments.ts';
import type { SealedList } from './sealed-files.ts';

/** A fault met while a file was read; the rules META-01, 03, 04, 07, 09, 10 and BODY-01 … turn them into findings. */
export interface ReadingProblem {
  kind:
    /** Neither UTF-8 nor GB18030, or not NFC. */ | 'encoding'
    /** Fence missing, unclosed or not plain `---`. */ | 'fence'
    /** YAML syntax, duplicate keys, not a mapping. */ | 'yaml'
    | 'missing' | 'unknownKey' | 'vocabulary' | 'format'
    /** MDX syntax the parser refuses, e.g. `<` before a digit. */ | 'syntax'
    /** import, export, expression, spread, raw HTML or a component outside the allow-list, dangerous link. */ | 'code'
    /** Markdown that would change or drop what an editor pasted as prose (quote marks, code, setext headings, definitions). */ | 'prose'
    /** Attributes of an allowed component: missing, unknown or wrong. */ | 'component'
    /** A cut that is written wrongly, in front matter or in the body. */ | 'redaction';
  line: number;
  column: number;
  /** Field path for front matter, else null. */
  field: string | null;
  message: string;
  fix: string;
}

export type Collection = 'policies' | 'interpretations' | 'guides' | 'annual-reports' | EntryCollection;

export interface CorpusDocument<Meta, C extends Collection = Collection> {
  collection: C;
  /** As findings show it: relative to the working directory where it lies below, else absolute; `/` throughout. */
  file: string;
  /** Path under its collection without `.mdx`. */
  path: string;
  /** Fields that are well-formed; a faulty or missing one is absent, so rules can go on with the rest. */
  meta: Partial<Meta>;
  /** Whether `meta` is complete and valid. */
  valid: boolean;
  /** Place of a field's value, else of its key, else of its parent, else of the opening `---`. Path parts: names and indexes. */
  positionOf(path: readonly (string | number)[]): Position;
  problems: ReadingProblem[];
  /** Values of front matter that are cut; `meta` has 〔此处隐去〕 in their place. */
  redacted: RedactedField[];
  /** Null where the bytes could not be read. */
  encoding: 'utf-8' | 'gb18030' | null;
  body: Body;
}

export interface Body {
  /** Source of the body as read (LF), without the front matter; `offsetLine` lines stand before it in the file. */
  source: string;
  offsetLine: number;
  /** Parsed once; positions are of the file. Null where the syntax is refused. */
  tree: Root | null;
  /** Paragraph-like pieces in order; policies only are recognised as `structure`. */
  lines: SourceLine[];
  /** What is shown for each of `lines`: inline content, or a whole block. */
  pieces: (PhrasingContent[] | RootContent)[];
  structure: Structure;
  /** Components used, with literal attributes. */
  components: { name: string; attributes: Record<string, string>; line: number; column: number }[];
  headings: { text: string; anchor: string; depth: number; line: number; column: number }[];
  links: { url: string; line: number; column: number }[];
  /** Visible text, pieces joined by `\n`. */
  text: string;
  isEmpty: boolean;
}

export type PolicyDocument = CorpusDocument<Policy>;
export type InterpretationDocument = CorpusDocument<Interpretation>;
export type PageDocument = CorpusDocument<Page>;
/** An entry of a statutory column: consultation, meeting, proposal, response, power list, enforcement decision or gazette. */
export type EntryDocument<C extends EntryCollection = EntryCollection> = { [K in C]: CorpusDocument<EntryMeta[K], K> }[C];
/** A page of the collection `annual-reports`. */
export type AnnualReportDocument = CorpusDocument<AnnualReport>;

/** A YAML file (`site.yaml`, a register) with positions. */
export interface Register<Value> {
  file: string;
  value: Value;
  positionOf(path: readonly (string | number)[]): Position;
  problems: ReadingProblem[];
}

/** An entry of `registers/numbers.yaml`; `row` is its place in the list, counted from 0, for `positionOf`. */
export type NumberEntry = RegisteredNumber & { row: number };

/** An entry of `registers/synonyms.yaml`; `row` is its place in the list, counted from 0, for `positionOf`. */
export type SynonymEntry = Synonym & { row: number };

/** An entry of `registers/questions.yaml`; `row` is its place in the list, counted from 0, for `positionOf`. */
export type QuestionsEntry = Questions & { row: number };

/** An entry of `registers/ledger.jsonl` with the line it stands in. */
export type PlacedLedgerEntry = LedgerEntry & { line: number };

/** The ledger: its lines as they stand, and the entries in those that hold one. What is wrong with the chain is for the rule LEDG-01 to say. */
export interface LedgerRegister extends Register<PlacedLedgerEntry[]> { rows: LedgerRow[] }

/** First commit of each file of the content folder, or why it is not known. Paths are those of the ledger. */
export type ContentHistory =
  | { state: 'known'; /** Day of the first commit of the content folder, Asia/Shanghai. */ start: string; /** Day a file first came into the history, under this or an earlier name. */ firstSeen: ReadonlyMap<string, string> }
  | { state: 'unknown'; reason: string };

/** Everything under `content/`, read once. */
export interface Corpus {
  /** The content folder as given. */
  root: string;
  site: Register<Site | null>;
  units: Register<Unit[]>;
  holidays: Register<HolidayYear[]>;
  /** `registers/numbers.yaml`; null where there is none. */
  numbers: Register<NumberEntry[] | null>;
  /** `registers/synonyms.yaml`; null where there is none. */
  synonyms: Register<SynonymEntry[] | null>;
  /** `registers/questions.yaml`; null where there is none. */
  questions: Register<QuestionsEntry[] | null>;
  ledger: LedgerRegister;
  /** Read where it is asked for (`readCorpus`). */
  history?: ContentHistory;
  policies: PolicyDocument[];
  interpretations: InterpretationDocument[];
  /** Guides and annual reports. */
  pages: PageDocument[];
  /** Of every statutory column, in the order of `entryCollections`. */
  entries: EntryDocument[];
  /** Files that are not MDX, relative to `root`. */
  files: string[];
  /** Files that tell what was removed from documents, and must not be here. */
  sealedInside: string[];
  /** The hashed list of removed words beside the folder, where there is one. */
  sealed?: SealedList;
  /** Those of them that documents can offer for download or show as figures. */
  attachments: AttachedFile[];
  /** Everything that was listed, files and then folders, as paths under `root`. */
  names: string[];
  /** Such a path as findings show it. */
  shown(name: string): string;
  /** What was listed and not read: links, pipes, what is too large or may not be read. */
  untaken: { file: string; message: string; fix: string }[];
  /** Files that belong to nothing: wrong place or extension. */
  strays: { file: string; message: string; fix: string }[];
}
