/**
 * The structure of an official document: 编 / 章 / 节 / 条（含"之一"）/ 款 / 项 / 目, and the other layout 一、（一）1.（1）
 * (GB/T 9704-2012 7.3.3; 立法法 第六十五条). Types only; `recognise-structure.ts` finds it in plain lines.
 *
 * Anchors are permanent addresses and never depend on what stands around them:
 * `art-31` 第三十一条 · `art-12-1` 第十二条之一 · `art-31-p2` its second 款 · `art-31-p2-i3` the 项（三）in it ·
 * `art-31-p2-i3-n1` the 目 1. in that · `part-1` 编 · `ch-4` 章 (the fourth chapter, its number in the text or not) · `ch-4-s-2` 节 ·
 * `sec-2`, `sec-2-1`, `sec-2-1-3` for 二、 二、（一） 二、（一）3. A second rule in one file (附件2) is prefixed: `att-2-art-1`.
 * Where numbers begin anew, the part above goes first: `part-2-ch-1` 章 in a 编, `sub-1` 分编, `ch-1-sec-2` 二、 under a 章. The title of an
 * attached rule is `title` or `att-2`, a heading without a number `h-` and its words. A level left out counts 0 (`sec-2-0-3`); a number
 * that a faulty text has twice gets `-r2`. Every anchor stands once in a document.
 */

/** One paragraph of the source, before its role is known. */
export interface SourceLine {
  /** Visible text without markup; leading and trailing spaces of any width are kept. */
  text: string;
  /** 1-based place of its first character in the file. */
  line: number;
  column: number;
  /** `text` may carry structure; `heading` is a Markdown heading; anything else (table, component, list, figure) is passed through. */
  kind: 'text' | 'heading' | 'opaque';
  /** Depth of a Markdown heading, 1–6. */
  depth?: number;
}

interface Placed {
  /** Index of the `SourceLine` it comes from. */
  source: number;
  line: number;
  column: number;
}

/** Title of a rule attached to the notice that issues it, or of an 附件. */
export interface Title extends Placed {
  kind: 'title';
  /** `附件2` where the text has it. */
  label: string | null;
  text: string;
  anchor: string;
}

export interface Division extends Placed {
  kind: 'division';
  level: 'part' | 'chapter' | 'section';
  number: number;
  /** `第四章`, or null where the source lost it to automatic numbering. */
  label: string | null;
  title: string;
  anchor: string;
}

export interface Article extends Placed {
  kind: 'article';
  /** 31 in 第三十一条. */
  number: number;
  /** 1 in 第十二条之一, null elsewhere. */
  branch: number | null;
  /** As written, spaces removed: `第十二条之一`. */
  label: string;
  anchor: string;
  /** 款 in order, with tables and components where they stand. */
  content: (Paragraph | Opaque)[];
}

/** A heading of the layout 一、（一）1.（1）, or a Markdown heading without a number. */
export interface Heading extends Placed {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  /** `一、`, `（二）`, `3.`, or null. */
  label: string | null;
  /** The heading without its label. */
  title: string;
  anchor: string;
}

export type ParagraphRole =
  | 'body'
  /** 主送机关 */ | 'addressee'
  /** 发文机关署名 */ | 'signature'
  /** 成文日期 */ | 'date'
  /** 附注 （此件主动公开） */ | 'annotation'
  /** 附件说明 */ | 'attachmentNote';

export interface Paragraph extends Placed {
  kind: 'paragraph';
  role: ParagraphRole;
  /** 款 in an article and numbered paragraphs have one. */
  anchor: string | null;
  /** Number of this 款 in its article, 1-based; null outside articles, and in one for what is no 款: （立法目的）, 项 after a table, page residue. */
  number: number | null;
  /** Characters of the source line before the paragraph: its indent and a label that is shown apart (`第一条　`). */
  from: number;
  /** Text from `from` on, trimmed; empty for a 款 that has nothing but 项. */
  text: string;
  items: Item[];
}

export interface Item extends Placed {
  kind: 'item';
  level: 'item' | 'subitem';
  /** `（三）`, `1.`, as written. It stays part of `text`. */
  label: string;
  number: number;
  anchor: string | null;
  from: number;
  text: string;
  /** 目 of a 项, and paragraphs that continue it: those have the label '', number 0 and no anchor. */
  items: Item[];
}

/** A table, list, figure or component that carries no structure of its own. */
export interface Opaque extends Placed {
  kind: 'opaque';
}

export type Block = Title | Division | Article | Heading | Paragraph | Opaque;

/** What is wrong with the numbering (FMT-01). */
export interface StructureProblem {
  kind: 'articleBackwards' | 'articleRepeated' | 'articleGap' | 'divisionGap' | 'levelSkipped' | 'itemGap';
  line: number;
  column: number;
  /** As written: `第七条`. */
  found: string;
  /** What should stand there: `第六条`. */
  expected: string;
}

export interface Structure {
  blocks: Block[];
  problems: StructureProblem[];
}
