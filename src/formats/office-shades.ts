import type { Attribute } from './walk-markup.ts';

const holders = new Set(['r', 'p', 'tc', 'tbl']);

/** Whether the ground under a run is dark: white words can be read on it (ECMA-376 part 1, 17.3.5 shading, 17.3.2.15 highlight). */
export class Shades {
  #stack: { name: string; dark: boolean }[] = [];
  #dark = 0;

  get dark(): boolean { return this.#dark > 0; }

  open(name: string, attributes: readonly Attribute[]): void {
    if (holders.has(name)) this.#stack.push({ name, dark: false });
    const value = (wanted: string): string => attributes.find((attribute) => attribute.name.endsWith(wanted))?.value ?? '';
    const shades = (name === 'shd' && (!/^(?:auto|f{6}|)$/i.test(value('fill')) || /\S/.test(value('themeFill')))) || (name === 'highlight' && !/^(?:none|white)$/.test(value('val')));
    const holder = this.#stack.at(-1);
    if (!shades || !holder || holder.dark) return;
    holder.dark = true;
    this.#dark += 1;
  }

  close(name: string): void {
    if (this.#stack.at(-1)?.name !== name) return;
    if (this.#stack.pop()?.dark) this.#dark -= 1;
  }
}
