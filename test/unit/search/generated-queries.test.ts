import { expect, test } from 'vitest';
import { bare, corpusTexts, type CorpusText } from '../../search/corpus-texts.ts';
import { generatedClasses, generateQueries } from '../../search/generated-queries.ts';
import { scoreOf } from '../../search/bench/score.ts';
import { classTable } from '../../search/bench/tables.ts';

const texts = corpusTexts('sample');
/** Texts that hold words which the sample has not. */
const others: CorpusText[] = [{ path: 'x', title: '', day: null, units: [], text: '', beside: '', places: [{ anchor: 'art-1', text: '第一条　恐龙和袋鼠的饲养登记，由动物园办理；鲸鱼、企鹅和北极熊另行规定，金字塔除外。' }] }];

test('a seed always draws the same queries, so many of each kind', () => {
  const drawn = generateQueries(texts, others, { count: 12, seed: 7 });
  expect(generateQueries(texts, others, { count: 12, seed: 7 })).toEqual(drawn);
  expect(generateQueries(texts, others, { count: 12, seed: 8 })).not.toEqual(drawn);
  for (const kind of ['substring', 'token', 'pair'] as const) expect(drawn.filter((query) => query.class === kind)).toHaveLength(12);
  expect(Object.keys(generatedClasses)).toEqual([...new Set(drawn.map((query) => query.class))]);
});

test('every place that holds what was drawn is right, and absent words are nowhere', () => {
  const corpus = bare(texts.map(({ text }) => text).join('\n'));
  for (const { id, class: kind, query, right } of generateQueries(texts, others, { count: 20 })) {
    expect(right.length === 0, id).toBe(kind === 'absent-word');
    if (kind === 'absent-word') expect(corpus, id).not.toContain(bare(query));
    if (kind === 'substring') expect([...query].length, id).toBeLessThanOrEqual(14);
    for (const { path, anchor } of right) {
      const text = texts.find((each) => each.path === path);
      const place = anchor === undefined ? text?.beside : text?.places.find((each) => each.anchor === anchor)?.text;
      if (kind !== 'pair') expect(bare(place ?? ''), id).toContain(bare(query));
    }
  }
});

test('an everyday word of one character takes no word for another one', () => {
  const absent = (spoken: string[]): string[] => generateQueries(texts, others, { count: 20, spoken }).filter((query) => query.class === 'absent-word').map(({ query }) => query);
  expect(absent(['鲸'])).toEqual(absent([]));
});

test('a word that the search takes for another one is not drawn as absent', () => {
  const absent = generateQueries(texts, others, { count: 20, spoken: ['恐龙', '鲸鱼'] }).filter((query) => query.class === 'absent-word').map(({ query }) => query);
  expect(absent.length).toBeGreaterThan(0);
  expect(absent.filter((query) => /恐龙|鲸鱼/.test(query))).toEqual([]);
});

test('a score counts first places, first three, and nothing found; finding nothing is right for what is absent', () => {
  const answers = [{ rank: 1, none: false, found: ['a'] }, { rank: 3, none: false, found: ['a', 'b', 'c'] }, { rank: 0, none: true, found: [] }, { rank: 4, none: false, found: [] }];
  expect(scoreOf(answers, false)).toEqual({ asked: 4, first: 0.25, third: 0.5, mrr: (1 + 1 / 3 + 1 / 4) / 4, none: 0.25 });
  expect(scoreOf(answers, true)).toMatchObject({ asked: 4, first: 0.25, third: 0.25 });
  expect(scoreOf([], false)).toEqual({ asked: 0, first: 0, third: 0, mrr: 0, none: 0 });
});

test('what was not measured is a dash and not a nought', () => {
  const [right, none] = [scoreOf([{ rank: 1, none: false, found: ['a'] }], false), scoreOf([], false)];
  const [, , line] = classTable([{ name: '标题', portal: right, stock: none, quoted: right, mini: none }]).split('\n');
  expect(line).toBe('| 标题 | 1 | 100 | 100 | 1.00 | 0 | – | – | – | – | 100 | 100 | 1.00 | 0 | – | – | – | – |');
});
