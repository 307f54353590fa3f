import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listArticles } from '../../../src/domain/find-article.ts';
import { recogniseStructure } from '../../../src/domain/recognise-structure.ts';
import { plainTextOf } from '../../../src/domain/structure-text.ts';
import { allAnchors, sourceLines } from '../../support/source-lines.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const solid = (text: string): string => text.replace(/\s/g, '');

describe.skipIf(!existsSync(new URL('seeds/', shared)))('the three working rules (skipped where ../shared/seeds is absent)', () => {
  const files = existsSync(new URL('seeds/', shared)) ? readdirSync(new URL('seeds/', shared)).filter((name) => name.endsWith('.txt')).sort() : [];
  const expected = [{ articles: 79, lost: ['4 依法行政', '6 政务公开'] }, { articles: 80, lost: ['13 工作纪律'] }, { articles: 81, lost: [] }];
  test.each(files.map((file, index) => [file, expected[index]] as const))('%s has all its articles and chapters', (file, plan) => {
    const text = readFileSync(new URL(`seeds/${file}`, shared), 'utf8');
    const lines = sourceLines(text);
    const structure = recogniseStructure(lines);
    const divisions = structure.blocks.filter((block) => block.kind === 'division');
    expect(listArticles(structure).map(({ anchor }) => anchor)).toEqual(Array.from({ length: plan?.articles ?? 0 }, (_, index) => `art-${index + 1}`));
    expect(divisions.map(({ anchor }) => anchor)).toEqual(Array.from({ length: 15 }, (_, index) => `ch-${index + 1}`));
    expect(divisions.filter(({ label }) => label === null).map(({ number, title }) => `${number} ${title}`)).toEqual(plan?.lost);
    expect(structure.problems).toEqual([]);
    expect(solid(plainTextOf(structure, lines))).toBe(solid(text));
    const roles = structure.blocks.filter((block) => block.kind === 'paragraph').map(({ role }) => role);
    expect(roles).toContain('addressee');
    expect(roles.slice(-2)).toEqual(['date', 'annotation']);
    expect(structure.blocks.filter((block) => block.kind === 'title').map(({ text: title }) => title)).toEqual([expect.stringMatching(/人民政府工作规则$/)]);
  });
});

interface Law { title: string; body: string }
const laws = new URL('data/laws.jsonl.gz', shared);

test.skipIf(!existsSync(laws))('every ninth real law keeps its text and its articles (skipped where ../shared/data is absent)', () => {
  const all = gunzipSync(readFileSync(laws)).toString('utf8').trim().split('\n');
  const sample = all.filter((_, index) => index % 9 === 0).map((line) => JSON.parse(line) as Law);
  expect(sample.length).toBeGreaterThan(300);
  const faults: string[] = [];
  for (const { title, body } of sample) {
    const lines = sourceLines(body);
    const structure = recogniseStructure(lines);
    const articles = listArticles(structure);
    const sources = new Set(articles.map(({ source }) => source));
    lines.forEach((line, index) => {
      if (line.kind === 'text' && /^\s*第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?\s/.test(line.text) && !sources.has(index)) faults.push(`${title}:${line.line} is no article`);
    });
    if (solid(plainTextOf(structure, lines)) !== solid(lines.map(({ text }) => text).join(''))) faults.push(`${title}: text lost`);
    const anchors = allAnchors(structure);
    if (new Set(anchors).size !== anchors.length) faults.push(`${title}: an anchor twice`);
    const reported = new Set(structure.problems.map(({ line }) => line));
    for (const [index, article] of articles.entries()) {
      const before = articles[index - 1];
      const isGrowing = !before || article.anchor.startsWith('att-') || article.number > before.number || (article.number === before.number && (article.branch ?? 0) > (before.branch ?? 0));
      if (!isGrowing && !reported.has(article.line)) faults.push(`${title}:${article.line} ${article.label} runs backwards unreported`);
    }
  }
  expect(faults).toEqual([]);
}, 60_000);
