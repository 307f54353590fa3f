import type { Anchors } from './structure-anchors.ts';
import type { Marker } from './structure-labels.ts';
import type { Shape } from './structure-lines.ts';
import { placeAt } from './structure-place.ts';
import type { Article, Item, Paragraph } from './structure.ts';

interface OpenItem { rank: number; item: Item; /** The 款 that it stands in. */ holder: Paragraph }

/** Collects the 款, 项 and 目 of one article, line by line. */
export class ArticleContent {
  readonly article: Article;
  readonly #anchors: Anchors;
  #paragraphs = 0;
  #open: OpenItem[] = [];

  constructor(article: Article, anchors: Anchors) {
    this.article = article;
    this.#anchors = anchors;
  }

  /** A text without a marker is a 款 of its own, unless the next marked line goes on counting from the 项 before it (`continuesItem`). */
  addText(shape: Shape, from: number, continuesItem: boolean): void {
    const text = shape.line.text.slice(from).trim();
    const open = this.#open.at(-1);
    if (continuesItem && open && this.#isLast(open.holder)) {
      open.item.items.push({ ...this.#placed(shape, from), kind: 'item', level: 'subitem', label: '', number: 0, anchor: null, text, items: [] });
      return;
    }
    this.#open = [];
    // （立法目的） after the number names the article; the 款 are counted after it.
    const isCounted = !shape.isResidue && !(this.#paragraphs === 0 && /^(?:[（(][^（）()。]{2,30}[）)]|【[^【】]{2,30}】)$/.test(text));
    if (isCounted) this.#paragraphs++;
    this.article.content.push({
      ...this.#placed(shape, from), kind: 'paragraph', role: 'body', number: isCounted ? this.#paragraphs : null,
      anchor: isCounted ? this.#anchors.unique(`${this.article.anchor}-p${this.#paragraphs}`) : null, text, items: [],
    });
  }

  addItem(shape: Shape, marker: Marker, from: number): void {
    while ((this.#open.at(-1)?.rank ?? 0) >= marker.rank) this.#open.pop();
    const parent = this.#open.at(-1);
    // Behind a table nothing is added to what stands before it: the order of the text is kept.
    const isWithin = parent !== undefined && this.#isLast(parent.holder);
    const holder = isWithin ? parent.holder : this.#paragraph(shape, from);
    const list = isWithin ? parent.item.items : holder.items;
    const base = parent?.item.anchor ?? `${this.article.anchor}-p${this.#paragraphs}`;
    const depth = this.#open.length;
    const item: Item = {
      ...this.#placed(shape, from), kind: 'item', level: depth === 0 ? 'item' : 'subitem', label: marker.label, number: marker.number,
      anchor: this.#anchors.unique(`${base}-${depth === 0 ? 'i' : depth === 1 ? 'n' : ''}${marker.number}`),
      text: shape.line.text.slice(from).trim(), items: [],
    };
    list.push(item);
    this.#open.push({ rank: marker.rank, item, holder });
  }

  addOpaque(shape: Shape): void {
    this.article.content.push({ ...placeAt(shape, 0), kind: 'opaque' });
  }

  /** The 款 that an item belongs to: the last one, or where a table stands between, or none has been written, one without text. */
  #paragraph(shape: Shape, from: number): Paragraph {
    const last = this.article.content.at(-1);
    if (last?.kind === 'paragraph' && !(last.number === null && last.items.length === 0)) return last;
    const isFirst = this.#paragraphs === 0;
    if (isFirst) this.#paragraphs = 1;
    const holder: Paragraph = {
      ...this.#placed(shape, from), kind: 'paragraph', role: 'body', text: '', items: [],
      number: isFirst ? 1 : null, anchor: isFirst ? this.#anchors.unique(`${this.article.anchor}-p1`) : null,
    };
    this.article.content.push(holder);
    return holder;
  }

  #isLast(holder: Paragraph): boolean {
    return this.article.content.at(-1) === holder;
  }

  #placed(shape: Shape, from: number): ReturnType<typeof placeAt> & { from: number } {
    const start = from + shape.line.text.slice(from).search(/\S|$/);
    return { ...placeAt(shape, start), from: start };
  }
}
