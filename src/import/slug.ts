import { pinyin } from 'pinyin-pro';
import { parseDocumentNumber } from '../domain/document-number.ts';

const longest = 60;
/** Longer names of a series are easier to read syllable by syllable. */
const longestWord = 18;

/**
 * Name of an imported file, lower case and safe in any address: from the number (和平政〔2025〕6号 → `hepingzheng-2025-6`),
 * else the subject of the title in pinyin (`tian-jin-shi-ren-min-zheng-fu-gong-zuo-gui-ze`), else the name of the source file.
 */
export function documentSlug({ docNumber, title, fileName }: { docNumber: string | null; title: string | null; fileName: string }): string {
  const number = docNumber === null ? undefined : parseDocumentNumber(docNumber);
  if (number) {
    const code = syllables(number.code);
    const word = code.join('');
    return limit([...(word.length <= longestWord ? [word] : code), ...(number.year === null ? [] : [String(number.year)]), String(number.serial)]);
  }
  return limit(syllables(title === null ? '' : subjectOf(title))) || limit(syllables(fileName)) || 'document';
}

/** 和平区人民政府工作规则 in …关于印发和平区人民政府工作规则的通知; else what follows 关于. */
function subjectOf(title: string): string {
  const issued = /关于(?:印发|发布|公布)《?(.+?)》?的\S{2,3}$/.exec(title)?.[1];
  return issued ?? (/关于(.+?)的\S{2,3}$/.exec(title)?.[1] || title);
}

const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.normalize('NFKD').toLowerCase().split(/[^a-z0-9]+/))
    .filter(Boolean);

/** Whole syllables up to the longest name allowed. */
function limit(parts: readonly string[]): string {
  let slug = '';
  for (const part of parts) {
    const next = slug === '' ? part.slice(0, longest) : `${slug}-${part}`;
    if (next.length > longest) break;
    slug = next;
  }
  return slug;
}
