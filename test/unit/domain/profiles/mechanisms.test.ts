import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mechanismIds, mechanisms, type MechanismId } from '../../../../src/domain/profiles/mechanisms.ts';
import { hasMechanism, profileIds, type ProfileId } from '../../../../src/domain/profiles/profile.ts';
import { profiles } from '../../../../src/domain/profiles/profiles.ts';

/** Table 1.2 of the reference: what each of the five working rules says, and at which article. */
const reference = new URL('../../../../../shared/reference/seed-mechanisms.md', import.meta.url);
const columns: ProfileId[] = ['heping', 'dongli', 'beichen', 'huancui', 'tianjin'];

interface Cell { mechanism: MechanismId; profile: ProfileId; text: string; articles: number[] }

/** The numbers a cell opens with, before any remark; `20/40分 (65)` has them in brackets, `18, 66 …` and `77, 52 (…)` after a comma. */
function articlesOf(cell: string): number[] {
  const text = cell.replaceAll('**', '').trim();
  if (text.startsWith('–')) return [];
  const deadline = /^\S*分\S* \((\d+)\)$/.exec(text);
  if (deadline) return [Number(deadline[1])];
  const numbers = text.replace(/\([^)]*\)/g, '').match(/\d+(?:-\d+)?/g) ?? [];
  return numbers.flatMap((number) => {
    const [first = 0, last = first] = number.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

const readCells = (): Cell[] => readFileSync(reference, 'utf8').split('\n').filter((row) => /^\| M\d\d \|/.test(row)).flatMap((row) => {
  const [id = '', , ...cells] = row.split('|').slice(1).map((cell) => cell.trim());
  return columns.map((profile, index) => {
    const text = cells[index] ?? '';
    return { mechanism: id as MechanismId, profile, text, articles: articlesOf(text) };
  });
});

describe.skipIf(!existsSync(reference))('the profiles hold every cell of table 1.2 (skipped where ../shared/reference is absent)', () => {
  const cells = existsSync(reference) ? readCells() : [];

  it('has 61 rows of five seeds', () => {
    expect(cells).toHaveLength(61 * 5);
    expect([...new Set(cells.map(({ mechanism }) => mechanism))]).toEqual(mechanismIds);
  });

  for (const { mechanism, profile, text, articles } of cells) {
    it(`${mechanism} in ${profile}: ${text}`, () => {
      expect(hasMechanism(profiles[profile], mechanism)).toBe(articles.length > 0);
      expect(profiles[profile].mechanisms[mechanism].articles).toEqual(articles);
    });
  }
});

describe('the mechanisms', () => {
  it('are numbered M01 to M61 and have different names', () => {
    expect(mechanismIds).toEqual(Array.from({ length: 61 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`));
    expect(new Set(mechanismIds.map((id) => mechanisms[id].name)).size).toBe(61);
  });

  it('stand in every profile', () => {
    for (const id of profileIds) expect(Object.keys(profiles[id].mechanisms)).toEqual(mechanismIds);
  });
});
