import { endsParagraph, impliedEnds, isHiddenElement, voidElements } from './html-elements.ts';
import type { Attribute } from './walk-markup.ts';

export interface OpenElement { name: string; type: string; hides: boolean }

/** The open elements of a page: linear however deep, whatever end tags come. */
export class OpenElements {
  foreign = 0;
  #stack: OpenElement[] = [];
  #counts = new Map<string, number>();
  #hiding = 0;

  get top(): OpenElement | undefined { return this.#stack.at(-1); }
  /** Defined where the place is hidden. */
  get hidden(): true | undefined { return this.#hiding > 0 ? true : undefined; }

  open(name: string, attributes: readonly Attribute[]): void {
    const top = this.top?.name;
    if (top !== undefined && ((top === 'p' && endsParagraph.has(name)) || impliedEnds.get(name)?.has(top))) this.#pop();
    if (voidElements.has(name)) return;
    // Readings over characters (ruby) stand apart: the words beneath follow each other.
    const hides = name === 'rt' || name === 'rp' || isHiddenElement(name, attributes);
    this.#stack.push({ name, hides, type: attributes.find((attribute) => attribute.name === 'type')?.value ?? '' });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (hides) this.#hiding += 1;
    if (name === 'svg' || name === 'math') this.foreign += 1;
  }

  close(name: string): void {
    if (!this.#counts.get(name)) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const gone = this.#stack.pop();
    if (!gone) return undefined;
    this.#counts.set(gone.name, (this.#counts.get(gone.name) ?? 1) - 1);
    if (gone.hides) this.#hiding -= 1;
    if (gone.name === 'svg' || gone.name === 'math') this.foreign -= 1;
    return gone.name;
  }
}
