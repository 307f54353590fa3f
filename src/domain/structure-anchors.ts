import type { DivisionLabel, Marker } from './structure-labels.ts';

type Family = 'art' | 'sec';

/**
 * Hands out the anchors of one document, each once. A 附件 starts a numbering of its own under `att-N-`. A rule without such a label takes
 * the plain anchors where the text before it has not used that kind of numbering (a notice in 一、二、 may issue a rule in 条), else the next
 * free `att-N-`. Inside a 编 the anchor of a 章 begins with that of the 编, since 章 count anew there: `part-2-ch-1`; a layout 一、（一） under
 * a 章 begins with that of the 章: `ch-1-sec-2`. A number that is there twice, which is a fault of the text, gets `-r2`.
 */
export class Anchors {
  readonly #used = new Map<string, number>();
  readonly #plain = new Set<Family>();
  #prefix: Record<Family, string> = { art: '', sec: '' };
  #part = '';
  #subpart = '';
  #chapter = '';
  #section = '';
  #levels: number[] = [];

  /** Anchor of a title; begins a new numbering. */
  title(label: string | null, number: number | null): string {
    this.#part = this.#subpart = this.#chapter = this.#section = '';
    this.#levels = [];
    if (label !== null) {
      const anchor = this.unique(`att-${number ?? this.#nextFree()}`);
      this.#prefix = { art: `${anchor}-`, sec: `${anchor}-` };
      return anchor;
    }
    if (this.#plain.size === 0 || (this.#prefix.art === '' && !this.#plain.has('art'))) {
      if (this.#plain.has('sec')) this.#prefix = { art: '', sec: `${this.unique(`att-${this.#nextFree()}`)}-` };
      return this.unique('title');
    }
    const anchor = this.unique(`att-${this.#nextFree()}`);
    this.#prefix = { art: `${anchor}-`, sec: `${anchor}-` };
    return anchor;
  }

  article(number: number, branch: number | null): string {
    return this.unique(`${this.#open('art')}art-${number}${branch === null ? '' : `-${branch}`}`);
  }

  division({ level, part, number }: Pick<DivisionLabel, 'level' | 'part' | 'number'>): string {
    const prefix = this.#open('art');
    this.#levels = [];
    if (level === 'part') {
      this.#chapter = this.#section = '';
      if (part) {
        this.#subpart = '';
        return (this.#part = this.unique(`${prefix}part-${number}`));
      }
      return (this.#subpart = this.unique(`${this.#under(this.#part, prefix)}sub-${number}`));
    }
    if (level === 'chapter') {
      this.#section = '';
      return (this.#chapter = this.unique(`${this.#under(this.#part || this.#subpart, prefix)}ch-${number}`));
    }
    return (this.#section = this.unique(`${this.#under(this.#chapter || this.#part || this.#subpart, prefix)}s-${number}`));
  }

  /** Anchor of 一、 （一） 1. （1） outside articles; a level that was left out counts 0: `sec-2-0-3`. */
  layout({ rank, number }: Pick<Marker, 'rank' | 'number'>): string {
    const prefix = this.#open('sec');
    const depth = rank - 1;
    this.#levels = [...Array.from({ length: depth }, (_, level) => this.#levels[level] ?? 0), number];
    return this.unique(`${this.#under(this.#section || this.#chapter || this.#part, prefix)}sec-${this.#levels.join('-')}`);
  }

  /** Anchor of a heading without a number, from its words. */
  heading(title: string): string {
    return this.unique(`${this.#prefix.sec}h-${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`);
  }

  unique(anchor: string): string {
    const times = (this.#used.get(anchor) ?? 0) + 1;
    this.#used.set(anchor, times);
    return times === 1 ? anchor : this.unique(`${anchor}-r${times}`);
  }

  #under(parent: string, prefix: string): string {
    return parent === '' ? prefix : `${parent}-`;
  }

  #open(family: Family): string {
    if (this.#prefix[family] === '') this.#plain.add(family);
    return this.#prefix[family];
  }

  #nextFree(): number {
    let number = 1;
    while (this.#used.has(`att-${number}`)) number++;
    return number;
  }
}
