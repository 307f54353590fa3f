import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { parseChineseNumeral } from '../../src/domain/chinese-numerals.ts';
import { projectRoot } from '../support/run-cli.ts';
import { chosenLaws, hasLaws } from './laws.ts';

/**
 * The texts that queries are asked of, read from their sources and not from the index: what holds the right answers must not depend on what
 * is measured. A place is an article, a chapter's heading, or a section that the page shows under a heading of its own.
 */
export interface Place { anchor: string; text: string }

export interface CorpusText {
  /** Address in the site without slashes at its ends: `policies/2025/elevator-subsidy`. */
  path: string;
  title: string;
  /** Day it bears, ISO; null where it has none. */
  day: string | null;
  /** Ids of the units that issued or drafted it, or that the page belongs to. */
  units: string[];
  /** Everything its source says, front matter as well. */
  text: string;
  /** What stands before or beside all places: title, abstract, key words, an opening. */
  beside: string;
  places: Place[];
}

export const corpusNames = ['sample', 'seeds', 'laws'] as const;
export type CorpusName = (typeof corpusNames)[number];

const seedsDir = join(projectRoot, '../shared/seeds');
export const isThere = (corpus: CorpusName): boolean => corpus === 'sample' || (corpus === 'seeds' ? existsSync(seedsDir) : hasLaws());

const kept = new Map<string, CorpusText[]>();

/** All texts of a corpus, by path; `laws`: how many of the chosen ones. */
export function corpusTexts(corpus: CorpusName, laws = 1000): CorpusText[] {
  const key = `${corpus} ${laws}`;
  const texts = kept.get(key) ?? (corpus === 'sample' ? contentTexts(join(projectRoot, 'content')) : corpus === 'seeds' ? seedTexts() : lawTexts(laws));
  kept.set(key, texts);
  return texts;
}

/** The form in which texts are compared here: NFKC, small letters, only letters and digits. */
export const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** All documents of a content folder, by path. */
export function contentTexts(root: string): CorpusText[] {
  return readdirSync(root, { recursive: true }).map(String).filter((name) => name.endsWith('.mdx')).sort().map((name) => {
    const source = readFileSync(join(root, name), 'utf8');
    const end = source.indexOf('\n---', 4);
    const meta = parse(source.slice(4, end)) as Record<string, unknown>;
    const body = source.slice(end + 4);
    const path = name.slice(0, -4);
    const { places, opening } = path.startsWith('policies/') ? officialPlaces(body) : headedPlaces(body);
    const day = String(meta['dateWritten'] ?? meta['datePublished'] ?? '').slice(0, 10);
    return {
      path: path === 'guides/about' ? 'about' : path === 'guides/systems' ? 'systems' : path,
      title: String(meta['title']), day: day === '' ? null : day,
      units: [...new Set([meta['issuer'], meta['jointIssuers'], meta['drafter'], meta['unit'], meta['interpretingUnit']].flat().filter((unit): unit is string => typeof unit === 'string'))],
      text: source, places, beside: [meta['title'], meta['abstract'], ...((meta['keywords'] as string[] | undefined) ?? []), opening].join('\n'),
    };
  });
}

/** The three real rules: beginning of the file's name → address and title in the site that the import makes. */
const seeds: readonly (readonly [string, string, string, string, string])[] = [
  ['000_', 'policies/2025/hepingzheng-2025-6', '和平区人民政府关于印发和平区人民政府工作规则的通知', '2025-10-17', 'heping'],
  ['001_', 'policies/2023/donglizhengfa-2023-5', '东丽区人民政府关于印发东丽区人民政府工作规则的通知', '2023-02-28', 'dongli'],
  ['004_', 'policies/2023/tian-jin-shi-ren-min-zheng-fu-gong-zuo-gui-ze', '天津市人民政府关于印发天津市人民政府工作规则的通知', '2023-02-01', 'tianjin'],
];

function seedTexts(): CorpusText[] {
  const files = readdirSync(seedsDir);
  return seeds.map(([start, path, title, day, unit]) => {
    const text = readFileSync(join(seedsDir, files.find((name) => name.startsWith(start)) ?? ''), 'utf8');
    const { places, opening } = officialPlaces(text);
    return { path, title, day, units: [unit], text, places, beside: `${title}\n${opening}` };
  });
}

const lawTexts = (count: number): CorpusText[] => chosenLaws(count).map(({ path, title, version, preamble, body }) => {
  const { places, opening } = officialPlaces(body);
  return { path, title, day: version, units: [], text: `${title}\n${preamble}\n${body}`, places, beside: `${title}\n${preamble}\n${opening}` };
});

const numeral = '[〇零一二三四五六七八九十百千]+';
const articleLine = new RegExp(`^第(${numeral})条(?:之(${numeral}))?[\\s\\u3000]`);
const chapterLine = new RegExp(`^第(${numeral})章[\\s\\u3000]`);
/** 一、 with words that end like a heading and not like a sentence. */
const sectionLine = new RegExp(`^(${numeral})、[^。；：，]+$`);

function officialPlaces(body: string): { places: Place[]; opening: string } {
  const lines = body.split('\n').map((line) => line.replace(/^[#>\s*]+|\*+$/g, ''));
  const hasArticles = lines.some((line) => articleLine.test(line));
  const places: Place[] = [];
  const opening: string[] = [];
  for (const line of lines) {
    const anchor = anchorOf(line, hasArticles);
    if (anchor !== null) places.push({ anchor, text: line });
    else if (places.length === 0) opening.push(line);
    else (places.at(-1) as Place).text += `\n${line}`;
  }
  return { places, opening: opening.join('\n') };
}

function anchorOf(line: string, hasArticles: boolean): string | null {
  const article = articleLine.exec(line);
  if (article) return `art-${parseChineseNumeral(article[1] ?? '')}${article[2] === undefined ? '' : `-${parseChineseNumeral(article[2])}`}`;
  const chapter = chapterLine.exec(line);
  if (chapter) return `ch-${parseChineseNumeral(chapter[1] ?? '')}`;
  const section = hasArticles ? null : sectionLine.exec(line);
  return section ? `sec-${parseChineseNumeral(section[1] ?? '')}` : null;
}

function headedPlaces(body: string): { places: Place[]; opening: string } {
  const slugger = new GithubSlugger();
  const places: Place[] = [];
  const opening: string[] = [];
  for (const line of body.split('\n')) {
    const heading = /^#{2,4}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) places.push({ anchor: slugger.slug(heading), text: heading });
    else if (places.length === 0) opening.push(line);
    else (places.at(-1) as Place).text += `\n${line}`;
  }
  return { places, opening: opening.join('\n') };
}
