import { expect, test } from 'vitest';
import { bare, corpusNames, corpusTexts, isThere, type CorpusText } from '../../search/corpus-texts.ts';
import { heldOutIds, queryClasses, readQueries, type Query, type QueryClass, type Right } from '../../search/query-file.ts';
import { judgeAmong } from '../../search/bench/scaled-answers.ts';
import { isRight, placesWith, ruledAnswers } from '../../search/right-answers.ts';

const queries = readQueries();
const classes = Object.keys(queryClasses) as QueryClass[];
const there = corpusNames.filter(isThere);
for (const corpus of corpusNames) if (!there.includes(corpus)) console.warn(`SKIPPED: ../shared is not there, so the queries over ${corpus} are not compared with its texts.`);
const answerable = queries.filter(({ corpus }) => there.includes(corpus));

test('there are at least 400 queries, 20 in each class and 25 of what citizens say, each once', () => {
  expect(queries.length).toBeGreaterThanOrEqual(400);
  for (const name of classes) expect(queries.filter((query) => query.class === name).length, name).toBeGreaterThanOrEqual(name === 'words' || name === 'speech' ? 25 : 20);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  expect(new Set(queries.map(({ corpus, query }) => `${corpus} ${query}`)).size).toBe(queries.length);
});

test('ids run without a gap in each class', () => {
  for (const name of classes) {
    const ids = queries.filter((query) => query.class === name).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `${name}-${String(index + 1).padStart(3, '0')}`));
  }
});

test('a quarter of each class is held out, by the hash of the id', () => {
  const held = heldOutIds(queries.map(({ id }) => id));
  expect(queries.filter(({ heldOut }) => heldOut).map(({ id }) => id)).toEqual(queries.map(({ id }) => id).filter((id) => held.has(id)));
  for (const name of classes) {
    const all = queries.filter((query) => query.class === name);
    expect(all.filter(({ heldOut }) => heldOut), name).toHaveLength(Math.floor(all.length / 4));
  }
});

test('every right answer is in its corpus', () => {
  const lost = answerable.flatMap(({ id, corpus, right }) => right.filter((each) => !exists(each, corpusTexts(corpus))).map((each) => `${id} ${JSON.stringify(each)}`));
  expect(lost).toEqual([]);
});

test('what a rule found is what it finds', () => {
  for (const query of answerable) {
    expect(query.by === 'rule', query.id).toBe(query.rule !== undefined);
    const found = ruledAnswers(query, corpusTexts(query.corpus));
    if (found) expect(query.right, `${query.id}: node test/search/refresh-queries.ts writes it anew`).toEqual(found);
  }
});

test('only what is absent has no right answer, and it is really absent', () => {
  for (const query of queries) {
    expect(query.right.length === 0, query.id).toBe(query.class === 'absent');
    expect(query.absent !== undefined, query.id).toBe(query.class === 'absent');
  }
  const present = answerable.filter(({ absent, corpus }) => absent !== undefined && corpusTexts(corpus).some(({ text }) => bare(text).includes(bare(absent))));
  expect(present.map(({ id, absent }) => `${id} ${absent}`)).toEqual([]);
  for (const { id, query, absent } of queries) if (absent !== undefined) expect(bare(query), id).toContain(bare(absent));
});

test('places are articles, chapters and headed sections of the sample', () => {
  const rule = corpusTexts('sample').find(({ path }) => path === 'policies/2021/disclosure-review-measures');
  expect(rule?.places.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining(['ch-1', 'art-1', 'art-12', 'art-12-1', 'art-12-2', 'art-19']));
  expect(placesWith('银行账号、病历资料', corpusTexts('sample'))).toContainEqual({ path: 'policies/2021/disclosure-review-measures', anchor: 'art-12-1' });
  expect(placesWith('服务提升“满意度”一百二十分', corpusTexts('sample'))).toEqual([]);
});

test('among neighbours a query that only names a subject is answered by each that has it in its title, of the year that is named and without what is left out', () => {
  const neighbour = (path: string, title: string, day: string, text = title): CorpusText => ({ path, title, day, units: [], text, beside: title, places: [] });
  const neighbours = [neighbour('a', '泽湖区加装电梯管理办法', '2019-03-01'), neighbour('b', '泽湖区加装电梯工作规程', '2024-03-01', '加装电梯，暂行一年。'), neighbour('c', '泽湖区停车办法', '2019-03-01', '加装电梯另行规定。')];
  const query = (text: string, subject?: string): Query => ({ id: 'words-001', class: 'words', query: text, corpus: 'sample', right: [{ path: 'own' }], heldOut: false, by: 'hand', ...(subject === undefined ? {} : { subject }) });
  const right = (text: string, subject?: string): (string | undefined)[] => judgeAmong(neighbours, [query(text, subject)])[0]?.right.map(({ path }) => path) ?? [];
  expect(right('jzdt', '加装电梯')).toEqual(['own', 'a', 'b']);
  expect(right('2019年 加装电梯', '加装电梯')).toEqual(['own', 'a']);
  expect(right('加装电梯 －暂行', '加装电梯')).toEqual(['own', 'a']);
  expect(right('加装电梯 六层 补助多少')).toEqual(['own']);
  expect(right('澄湖区加装电梯', '加装电梯')).toEqual(['own']);
});

test('an address is right by its document, or by its place and what lies in that place', () => {
  const right: Right[] = [{ path: 'policies/2025/a', anchor: 'art-1' }, { title: '某法' }];
  const pathsOf = (title: string): string[] => (title === '某法' ? ['policies/2020/law-1'] : []);
  expect(isRight('/policies/2025/a/#art-1', right, pathsOf)).toBe(true);
  expect(isRight('/policies/2025/a/#art-1-p2', right, pathsOf)).toBe(true);
  expect(isRight('/policies/2025/a/#art-12', right, pathsOf)).toBe(false);
  expect(isRight('/policies/2025/a/', right, pathsOf)).toBe(false);
  expect(isRight('/policies/2020/law-1/#art-3', right, pathsOf)).toBe(true);
  expect(isRight('/policies/2020/law-12/', right, pathsOf)).toBe(false);
});

function exists({ path, title, anchor }: Right, texts: readonly CorpusText[]): boolean {
  return texts.some((text) => (path === undefined ? text.title === title : text.path === path) && (anchor === undefined || hasPlace(text, anchor)));
}

/** 四、（二） of a notice is a part of its section four. */
function hasPlace({ places }: CorpusText, anchor: string): boolean {
  const [, section, part] = /^(sec-\d+)-(\d+)$/.exec(anchor) ?? [];
  const place = places.find((each) => each.anchor === (section ?? anchor));
  return place !== undefined && (part === undefined || place.text.includes(`（${'一二三四五六七八九'[Number(part) - 1]}）`));
}
