import { Anchors } from './structure-anchors.ts';
import { ArticleContent } from './structure-article.ts';
import { decideArticles } from './structure-articles.ts';
import { joinSpacedTitle, readMarker, type ArticleLabel, type DivisionLabel, type Marker } from './structure-labels.ts';
import { readShapes, type Shape } from './structure-lines.ts';
import type { Part } from './structure-part.ts';
import { assignParts } from './structure-parts.ts';
import { placeAt } from './structure-place.ts';
import { findNumberingProblems } from './structure-problems.ts';
import type { Block, Heading, ParagraphRole, SourceLine, Structure } from './structure.ts';

/**
 * Finds 编章节条款项目, or the layout 一、（一）1.（1）, in the lines of an official document. Every line that is not blank goes into exactly
 * one block, in order; nothing is lost and nothing throws, whatever the text. Time is linear in its length.
 */
export function recogniseStructure(lines: readonly SourceLine[]): Structure {
  const shapes = readShapes(lines);
  decideArticles(shapes);
  const parts = assignParts(shapes);
  const builder = new Builder(shapes);
  shapes.forEach((shape, index) => builder.add(shape, parts[index] as Part, index));
  return { blocks: builder.blocks, problems: findNumberingProblems(builder.blocks) };
}

class Builder {
  readonly blocks: Block[] = [];
  readonly #shapes: readonly Shape[];
  readonly #anchors = new Anchors();
  readonly #nextMarker: (Marker | undefined)[];
  #article: ArticleContent | undefined;
  #lastMarker: Marker | undefined;

  constructor(shapes: readonly Shape[]) {
    this.#shapes = shapes;
    this.#nextMarker = followingMarkers(shapes);
  }

  add(shape: Shape, part: Part, index: number): void {
    if (part.kind === 'joined') return;
    if (part.kind === 'title') this.#addTitle(shape, part.lines);
    else if (part.kind === 'lostChapter') this.#addDivision(shape, { level: 'chapter', part: false, number: part.number, label: '', title: joinSpacedTitle(shape.text), offset: 0, from: 0 });
    else if (part.kind === 'role') this.#addParagraph(shape, part.role);
    else if (shape.line.kind === 'opaque') this.#addOpaque(shape);
    else if (shape.division) this.#addDivision(shape, shape.division);
    else if (shape.article) this.#addArticle(shape, shape.article, index);
    else this.#addText(shape, index);
  }

  #addTitle(shape: Shape, lines: readonly Shape[]): void {
    this.#close();
    const { attachment } = shape;
    const own = attachment ? [shape.line.text.slice(attachment.from).trim()] : [];
    const label = attachment ? shape.line.text.slice(0, attachment.from).replace(/\s+/g, '') : null;
    this.blocks.push({
      ...placeAt(shape, indentOf(shape)), kind: 'title', label, text: [...own, ...lines.map((line) => line.text)].join(''),
      anchor: this.#anchors.title(label, attachment?.number ?? null),
    });
  }

  #addDivision(shape: Shape, division: DivisionLabel): void {
    this.#close();
    const { level, number, label, title } = division;
    this.blocks.push({ ...placeAt(shape, indentOf(shape)), kind: 'division', level, number, label: label === '' ? null : label, title, anchor: this.#anchors.division(division) });
  }

  #addArticle(shape: Shape, { number, branch, label, offset, from }: ArticleLabel, index: number): void {
    this.#close();
    const article = { ...placeAt(shape, offset), kind: 'article' as const, number, branch, label, anchor: this.#anchors.article(number, branch), content: [] };
    this.blocks.push(article);
    this.#article = new ArticleContent(article, this.#anchors);
    const rest = shape.line.text.slice(from);
    if (rest.trim() === '') return;
    const marker = readMarker(rest);
    if (!marker) this.#addToArticle(this.#article, shape, from, index);
    else this.#addItem(this.#article, shape, marker, from);
  }

  #addText(shape: Shape, index: number): void {
    const { marker } = shape;
    if (shape.line.kind === 'heading' || (marker && isLayoutHeading(shape, this.#article ? this.#shapes[index + 1] : undefined, this.#article !== undefined))) this.#addHeading(shape);
    else if (this.#article && marker) this.#addItem(this.#article, shape, marker, indentOf(shape));
    else if (this.#article) this.#addToArticle(this.#article, shape, indentOf(shape), index);
    else this.#addParagraph(shape, 'body', marker && marker.rank < 5 ? this.#anchors.layout(marker) : null);
  }

  #addItem(article: ArticleContent, shape: Shape, marker: Marker, from: number): void {
    article.addItem(shape, marker, from);
    this.#lastMarker = marker;
  }

  #addToArticle(article: ArticleContent, shape: Shape, from: number, index: number): void {
    const next = this.#nextMarker[index];
    const last = this.#lastMarker;
    const continuesItem = shape.isResidue ? false : last !== undefined && next !== undefined && next.rank === last.rank && next.number === last.number + 1;
    article.addText(shape, from, continuesItem);
    if (!continuesItem && !shape.isResidue) this.#lastMarker = undefined;
  }

  #addHeading(shape: Shape): void {
    this.#close();
    const { marker } = shape;
    const numbered = marker && marker.rank < 5 ? marker : undefined;
    const title = shape.line.text.slice(numbered?.from ?? 0).trim();
    const level = (numbered?.rank ?? Math.min(shape.line.depth ?? 1, 4)) as Heading['level'];
    this.blocks.push({ ...placeAt(shape, indentOf(shape)), kind: 'heading', level, label: numbered?.label ?? null, title, anchor: numbered ? this.#anchors.layout(numbered) : this.#anchors.heading(title) });
  }

  #addOpaque(shape: Shape): void {
    if (this.#article) this.#article.addOpaque(shape);
    else this.blocks.push({ ...placeAt(shape, 0), kind: 'opaque' });
  }

  #addParagraph(shape: Shape, role: ParagraphRole, anchor: string | null = null): void {
    this.#close();
    const from = indentOf(shape);
    this.blocks.push({ ...placeAt(shape, from), kind: 'paragraph', role, anchor, number: null, from, text: shape.text, items: [] });
  }

  #close(): void {
    this.#article = undefined;
    this.#lastMarker = undefined;
  }
}

const indentOf = ({ line }: Shape): number => line.text.search(/\S|$/);

/** A line that starts with a marker is a heading where it is short and ends without a mark; in an article only 一、 over the next article is one. */
function isLayoutHeading(shape: Shape, next: Shape | undefined, inArticle: boolean): boolean {
  if (!shape.marker || shape.marker.rank === 5 || [...shape.text].length > 40 || /[。；：，、！？;:,.!?]$/.test(shape.text)) return false;
  return !inArticle || (shape.marker.rank === 1 && next?.article !== undefined);
}

/** For each line the marker of the next marked line of the same article. */
function followingMarkers(shapes: readonly Shape[]): (Marker | undefined)[] {
  let marker: Marker | undefined;
  return shapes.toReversed().map((shape) => {
    const following = marker;
    marker = shape.article || shape.division ? undefined : shape.marker ?? marker;
    return following;
  }).toReversed();
}
