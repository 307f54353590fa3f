import type { ReportFigures } from './annual-report-figures.ts';
import type { EntryLink, EntrySummary } from './entry-page.ts';
import type { Severity } from './finding.ts';
import type { Interpretation } from './interpretation.ts';
import type { LedgerNote } from './ledger-page.ts';
import type { Page } from './page.ts';
import type { Policy } from './policy.ts';
import type { PublishedAttachment } from './published-file.ts';
import type { AskedPlace } from './questions.ts';
import type { RedactedField } from './redactable-fields.ts';
import type { RegisteredNumber } from './registered-number.ts';
import type { Site } from './site.ts';
import type { SpokenWord } from './synonym.ts';
import type { Article, Block, Division, Heading, Item, Opaque, Paragraph, Title } from './structure.ts';
import type { TableId } from './vocabulary/annual-report.ts';
import type { DisclosureType } from './vocabulary/disclosure-type.ts';
import type { GroundCode } from './vocabulary/grounds.ts';
import type { DocumentClass, Genre } from './vocabulary/genres.ts';
import type { InterpretationForm, InterpretationPoint } from './vocabulary/interpretation.ts';
import type { StatutoryItem } from './vocabulary/statutory-items.ts';
import type { Validity } from './vocabulary/validity.ts';

/**
 * An edition is what the check side hands to the render side: everything the pages show, computed once, as JSON on disk.
 * `edition.json` holds the summaries; each document has a file of its own, read only when its page is rendered.
 * Nothing that must not be published is ever written into it: no body of an on-request or withheld document, no review notes.
 */
export interface Edition {
  /** "Today" of the build, Asia/Shanghai. */
  date: string;
  site: Site;
  units: UnitRef[];
  policies: PolicySummary[];
  interpretations: InterpretationSummary[];
  pages: PageSummary[];
  /** Of every statutory column, in the order of the corpus. */
  entries: EntrySummary[];
  /** `registers/numbers.yaml`: numbers whose documents are not in the portal, and why. */
  registeredNumbers: RegisteredNumber[];
  /** `registers/synonyms.yaml`, as far as what is meant occurs in what is published. */
  synonyms: SpokenWord[];
}

export interface UnitRef { id: string; name: string; shortName: string; parent: string | null; type: string }

export interface PolicySummary {
  /** Path under `content/policies/` without `.mdx`. */
  path: string;
  /** `/policies/<path>/`. */
  url: string;
  /** Changes exactly when anything its page shows changes; the cache key of the page. */
  digest: string;
  identifier: string;
  title: string;
  docNumber: string | null;
  /** The lead first. */
  issuers: UnitRef[];
  publisher: UnitRef;
  drafter: UnitRef | null;
  genre: Genre;
  docClass: DocumentClass;
  /** As written, `综合政务\政务公开`. */
  themes: string[];
  statutoryItem: StatutoryItem[];
  keywords: string[];
  abstract: string | null;
  dateWritten: string;
  /** `2025-10-20T09:30+08:00`. */
  datePublished: string | null;
  /** Resolved: 自印发之日起 becomes the date; null where the text does not say. */
  dateEffective: string | null;
  dateExpires: string | null;
  /** Computed on the edition's date. */
  validity: Validity;
  disclosureType: DisclosureType;
  /** Grounds in order; empty when proactive. */
  codes: GroundCode[];
  reason: PublicReason | null;
  /** Number of articles in the text, and of those an interpretation explains (已解读 n/m 条). */
  articles: number;
  explained: number;
  interpretations: number;
}

/** Why something is cut, kept for application or withheld, in words a citizen reads. */
export interface PublicReason {
  text: string;
  lawCitation: string | null;
  decidedBy: UnitRef | null;
  decidedAt: string | null;
  reviewDue: string | null;
}

/** Front matter that a page may show. Review, legality opinions and other internal fields stay behind. */
export type PublicPolicyFields = Pick<Policy,
  'shortTitle' | 'docNumberAbsentReason' | 'unifiedNumber' | 'categoryGroup' | 'stage' | 'audience' | 'dateDistributed' | 'datePublishedBasis' |
  'dateModified' | 'lateReason' | 'validityYears' | 'disclosureMark' | 'channels' | 'lengthClass' | 'scope' | 'recipients' | 'cc' |
  'printedBy' | 'contentSource' | 'gazette'> & { attachments?: PublishedAttachment[] | undefined };

export interface PolicyPage extends PolicySummary {
  fields: PublicPolicyFields;
  coDrafters: UnitRef[];
  /** Redactions with their public reason, in document order. */
  redactions: { id: string; locator: string; code: GroundCode }[];
  /** Fields that are cut; 〔此处隐去〕 stands in them. */
  redactedFields: RedactedField[];
  relations: Relation[];
  companions: InterpretationSummary[];
  /** Consultations, meetings, gazette issues and other entries that go with it. */
  entries: EntryLink[];
  /** Its entries in the ledger, oldest first. */
  ledger: LedgerNote[];
  body: PageBlock[];
  /** Margin notes by article anchor (`art-4`). */
  glosses: Record<string, Gloss[]>;
  /** Characters without white space. */
  characters: number;
  /** Document numbers the text cites, normalised, for search keys. */
  citedNumbers: string[];
  /** How people ask, where that was written down. */
  asked?: AskedPlace[];
}

/** With the whole text, which `/policies/<path>.json` holds and the page, made of blocks, need not read. */
export type PreparedPolicy = PolicyPage & { text: string };

/** A relation as the reader sees it, resolved where the other document is in this portal. */
export interface Relation {
  kind: 'supersedes' | 'supersededBy' | 'amends' | 'amendedBy' | 'basis' | 'relates' | 'repealInstrument' | 'citedBy';
  title: string;
  docNumber: string | null;
  date: string | null;
  url: string | null;
  validity: Validity | null;
}

/** One section of an interpretation, shown beside the article that it explains. */
export interface Gloss {
  /** Heading of the section. */
  question: string;
  /** The section, or its beginning where it is long. */
  prose: Prose;
  /** `/interpretations/<path>/#<heading>`. */
  url: string;
  unit: UnitRef;
  /** Whether the section goes on behind the link. */
  truncated: boolean;
}

/**
 * Rich text, checked and sanitised on the check side. `html` where it holds no component; else a hast tree whose
 * `mdxJsxTextElement` and `mdxJsxFlowElement` nodes name components of the allow-list with literal attributes.
 */
export type Prose = { html: string } | { tree: import('hast').Root };

/** A block without its place in the source: a page that shows the same is the same. */
export type Shown<T> = T extends unknown ? Omit<T, 'source' | 'line' | 'column' | 'from'> : never;

/** Blocks of `structure.ts` with what is shown in place of the bare text. */
export type PageBlock = Shown<Title> | Shown<Division> | Shown<Heading> | PageArticle | PageParagraph | PageOpaque;
export type PageArticle = Shown<Omit<Article, 'content'>> & { content: (PageParagraph | PageOpaque)[] };
/** `prose` is there only where the paragraph is more than its bare text. */
export type PageParagraph = Shown<Omit<Paragraph, 'items'>> & { prose?: Prose; items: PageItem[] };
export type PageItem = Shown<Omit<Item, 'items'>> & { prose?: Prose; items: PageItem[] };
export type PageOpaque = Shown<Opaque> & { prose: Prose };
export type { Block };

export interface InterpretationSummary {
  path: string;
  url: string;
  digest: string;
  id: string;
  title: string;
  form: InterpretationForm;
  unit: UnitRef;
  datePublished: string;
  abstract: string | null;
  keywords: string[];
  policies: { path: string; url: string; title: string; docNumber: string | null; validity: Validity; issuer: UnitRef }[];
}

export interface InterpretationPage extends InterpretationSummary {
  fields: Pick<Interpretation, 'leadInterpreter' | 'dateModified' | 'terms' | 'differences' | 'howTo' | 'contact' | 'contentSource' | 'repost' | 'onConsultation'>;
  /** The seven points in order: the heading that covers it, or why it does not apply; null where nothing is said. */
  points: { key: InterpretationPoint; label: string; anchor: string | null; heading: string | null; notApplicable: string | null }[];
  sections: InterpretationSection[];
  /** Its entries in the ledger, oldest first. */
  ledger: LedgerNote[];
  text: string;
  characters: number;
  /** How people ask, where that was written down. */
  asked?: AskedPlace[];
}

/** A section: what stands under one heading. The first may have no heading. */
export interface InterpretationSection {
  anchor: string | null;
  heading: string | null;
  depth: number;
  prose: Prose;
  /** Articles it explains, with links to them. */
  explains: { label: string; url: string; policyTitle: string }[];
}

/** What lists show of any page that is no policy and no interpretation. */
export interface OtherSummary {
  /** Path under its folder without `.mdx`: `guide`, `2025`, `2026/water`. */
  path: string;
  url: string;
  /** Changes exactly when anything its page shows changes. */
  digest: string;
  title: string;
  abstract: string | null;
  unit: UnitRef;
  datePublished: string;
  dateUpdated: string | null;
  contentSource: string;
}

export interface PageSummary extends OtherSummary {
  collection: 'guides' | 'annual-reports';
  year: number | null;
  order: number;
}

export interface PlainPage extends PageSummary {
  fields: Pick<Page, 'order'>;
  headings: { anchor: string; text: string; depth: number }[];
  prose: Prose;
  text: string;
  /** How people ask, where that was written down. */
  asked?: AskedPlace[];
}

/** In an edition: the rules that its content was checked by, in the order of the registry. */
export const rulesName = 'rules.json';

/** A rule that content is checked by before it is published, as its public page shows it. */
export interface RulePage {
  /** `NUM-01`. */
  id: string;
  /** `/rules/num-01/`. */
  url: string;
  /** What it asks, one line. */
  summary: string;
  /** Law and article, standard, or seed and article. */
  source: string;
  /** Its own severity. */
  severity: Severity;
  /** The severity on this site; who departs from the rule's own (the profile the site has picked, or the site for a reason it gives). */
  here: { severity: Severity | 'off'; by: 'profile' | 'site' | null; reason: string | null };
  /** Whether front matter may exempt one document. */
  exemptible: boolean;
  /** Whether no site may lower its severity. */
  locked: boolean;
  /** What it looks at: content, the pages that were built, or both. */
  looksAt: 'content' | 'pages' | 'both';
  /** 要求, 为什么（依据）, 错误示例, 正确示例, 怎样改. */
  sections: RuleSection[];
}

export interface RuleSection { anchor: string; heading: string; prose: Prose }

/** An annual report: `prose` and `text` of the page are what stands before the first part, and all words. */
export interface AnnualReportPage extends PlainPage {
  collection: 'annual-reports';
  year: number;
  /** What stands before the first part, for the Word file. */
  intro: ReportBlock[];
  /** The six parts in the order of the body; a part with a table that the body lacks stands where it belongs. */
  sections: ReportPart[];
  figures: ReportFigures;
  /** What the report declares not to have happened, a sentence for each table. */
  nil: Record<TableId, string | null>;
  /** Typed figures beside those that the documents of this portal give on 31 December of the year. */
  ledger: LedgerComparison[];
  unitType: string;
}

export interface ReportPart {
  anchor: string;
  heading: string;
  /** The table that is set in after the text. */
  table: TableId | null;
  prose: Prose;
  /** The text again, for the Word file. */
  blocks: ReportBlock[];
}

export type ReportBlock =
  | { kind: 'paragraph' | 'heading'; runs: { text: string; bold: boolean }[] }
  | { kind: 'table'; rows: string[][] };

export interface LedgerComparison {
  /** 规章 or 行政规范性文件, and the column of table 2. */
  label: string;
  column: string;
  typed: number;
  counted: number;
  agrees: boolean;
  documents: { url: string; title: string; docNumber: string | null }[];
  /** Documents that one may count or not, and what they are. */
  open: { name: string; count: number };
}
