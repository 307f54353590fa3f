import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** Noto Serif SC and Noto Sans SC (SIL Open Font License 1.1), from their npm packages. */
const faces = [
  { name: 'Serif', weight: 600, file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf' },
  { name: 'Sans', weight: 400, file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  { name: 'Sans', weight: 600, file: '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf' },
] as const;

export interface CardFonts {
  fonts: Font[];
  /** The first character none of the faces can draw; undefined where all can. */
  findMissing(text: string): string | undefined;
}

export async function loadFonts(): Promise<CardFonts> {
  const loaded = await Promise.all(faces.map(async ({ name, weight, file }) => ({ name, weight, data: await readFile(require.resolve(file)) })));
  const glyphs = loaded.map(({ data }) => fontkit.create(data) as fontkit.Font);
  const drawable = new Map<string, boolean>();
  const canDraw = (character: string): boolean => {
    let known = drawable.get(character);
    if (known === undefined) {
      known = /\s/.test(character) || glyphs.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
      drawable.set(character, known);
    }
    return known;
  };
  return { fonts: loaded.map(({ name, weight, data }) => ({ name, weight, style: 'normal', data })), findMissing: (text) => [...text].find((character) => !canDraw(character)) };
}

/** A card would show an empty box: the build stops. */
export class MissingGlyphError extends Error {
  override name = 'MissingGlyphError';
  constructor(document: string, character: string) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    super(`${document}：分享图的字体没有“${character}”（U+${code}）这个字，请核对标题或单位名称中的这个字。`);
  }
}
