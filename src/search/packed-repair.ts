import { compareText } from '../domain/finding.ts';
import { commonCount, gb2312 } from './client/gb2312.ts';
import type { RepairTable } from './tables.ts';

/**
 * The table of repairs as it is fetched, without what the order of GB 2312 says by itself: 8 to 10 of 34 to 42 KB.
 * `common`: the sounds of its common characters in its order, a figure for how many in a row have each, `a2 ai13 an9`; `readings` has those that are read otherwise
 * than their row, and all others. `traditional`: behind each other in the order of their simplified ones, before each, where it is not one, how many places
 * further that stands than the one before, `3來0徠`; `pieces` has those with another simplified one.
 * `words` has the most frequent ones; `rare` all others, whose order says little: of two characters by the first one, `安全宁 按时`, and behind a `|` the longer ones.
 */
export type PackedRepairTable = Omit<RepairTable, 'simplified'> & { common: string; rare: string };

/** Words that stand in the order of their frequency. */
const ranked = 1_500;

export function packRepairTable({ traditional, simplified, ...table }: RepairTable): PackedRepairTable {
  const place = new Map(gb2312().map((character, index) => [character, index]));
  const into = [...simplified];
  const pairs = [...traditional].map((character, index) => ({ character, plain: into[index] ?? character, at: place.get(into[index] ?? '') }));
  const placed = pairs.flatMap(({ character, at }) => (at === undefined ? [] : [{ character, at }])).sort((a, b) => a.at - b.at || compareText(a.character, b.character));
  let last = -1;
  const coded = placed.map(({ character, at }) => {
    const gap = at - last;
    last = at;
    return `${gap === 1 ? '' : gap}${character}`;
  });
  const others = pairs.filter(({ at }) => at === undefined).map(({ character, plain }) => `${character} ${plain}`);
  const words = table.words.split(' ');
  return { ...table, ...packReadings(table.readings), words: words.slice(0, ranked).join(' '), rare: packWords(words.slice(ranked)), traditional: coded.join(''), pieces: [table.pieces, ...others].filter(Boolean).join('|') };
}

export function unpackRepairTable({ common, readings, traditional, pieces, words, rare, ...table }: PackedRepairTable): RepairTable {
  const characters = gb2312();
  const singles: [string, string][] = [];
  let at = -1;
  for (const [, gap = '', character = ''] of traditional.matchAll(/(\d*)(\P{Nd})/gu)) {
    at += gap === '' ? 1 : Number(gap);
    singles.push([character, characters[at] ?? character]);
  }
  const longer: string[] = [];
  for (const piece of pieces.split('|')) {
    const [said = '', meant = ''] = piece.split(' ');
    if ([...said].length === 1) singles.push([said, meant]);
    else if (piece !== '') longer.push(piece);
  }
  return { ...table, words: [words, ...unpackWords(rare)].filter(Boolean).join(' '), readings: unpackReadings(common, readings), traditional: singles.map(([said]) => said).join(''), simplified: singles.map(([, meant]) => meant).join(''), pieces: longer.join('|') };
}

/** Characters with the digit that says how they are read. */
const marked = /\P{Nd}\p{Nd}?/gu;

function packWords(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  const longer: string[] = [];
  for (const word of words.toSorted(compareText)) {
    const [first = '', second = '', third] = word.match(marked) ?? [];
    if (third !== undefined) longer.push(word);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  }
  return words.length === 0 ? '' : `${[...byFirst].map(([first, seconds]) => first + seconds.join('')).join(' ')}|${longer.join(' ')}`;
}

function unpackWords(packed: string): string[] {
  const [pairs = '', longer = ''] = packed.split('|');
  return [...pairs.split(' ').flatMap((group) => {
    const [first = '', ...seconds] = group.match(marked) ?? [];
    return seconds.map((second) => first + second);
  }), ...longer.split(' ')].filter(Boolean);
}

/** A sound that goes on behind so many characters was only interrupted. */
const interruption = 4;

function packReadings(readings: string): { common: string; readings: string } {
  const sounds = new Map(groupsOf(readings).flatMap(([sound, characters]) => characters.map((character) => [character, sound] as const)));
  const row = gb2312().slice(0, commonCount);
  const inRow = row.map((character) => sounds.get(character) ?? '');
  const runs: { sound: string; length: number }[] = [];
  const others: [string, string][] = [...sounds].filter(([character]) => !row.includes(character));
  for (const [index, sound] of inRow.entries()) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && (sound === run.sound || (sound !== '' && inRow.slice(index + 1, index + 1 + interruption).includes(run.sound)));
    if (goesOn) run.length += 1;
    else runs.push({ sound, length: 1 });
    if (goesOn && sound !== run.sound) others.push([row[index] ?? '', sound]);
  }
  return { common: runs.map(({ sound, length }) => `${sound}${length}`).join(' '), readings: toGroups(others) };
}

function unpackReadings(common: string, readings: string): string {
  const sounds = new Map<string, string>();
  const characters = gb2312();
  let at = 0;
  for (const [, sound = '', length = ''] of common.matchAll(/([a-z]*)(\d+)/g)) {
    for (const end = at + Number(length); at < end; at += 1) if (sound !== '') sounds.set(characters[at] ?? '', sound);
  }
  for (const [sound, others] of groupsOf(readings)) for (const character of others) sounds.set(character, sound);
  return toGroups([...sounds]);
}

/** `a啊阿 ai爱哀` and what it says. */
const groupsOf = (text: string): [string, string[]][] => text.split(' ').filter(Boolean).map((group) => {
  const sound = /^[a-z]+/.exec(group)?.[0] ?? '';
  return [sound, [...group.slice(sound.length)]];
});

function toGroups(pairs: readonly (readonly [character: string, sound: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [character, sound] of pairs) {
    const known = groups.get(sound);
    if (known) known.push(character);
    else groups.set(sound, [character]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([sound, characters]) => `${sound}${characters.sort(compareText).join('')}`).join(' ');
}
