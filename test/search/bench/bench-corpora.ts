import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../support/run-cli.ts';
import { corpusTexts, isThere, type CorpusName, type CorpusText } from '../corpus-texts.ts';
import { generateQueries, generatedClasses } from '../generated-queries.ts';
import { queryClasses, readQueries } from '../query-file.ts';
import { withoutParts, type SearchPart } from './ablation.ts';
import { askAll, type Question } from './ask-queries.ts';
import { corpusSite, neighbourTexts } from './corpus-sites.ts';
import { median } from './median.ts';
import { pageTexts } from './page-texts.ts';
import { openSite, type OpenSite, type Traffic } from './open-site.ts';
import { lazyTables, type LazyTable } from './lazy-tables.ts';
import { judgeAmong } from './scaled-answers.ts';
import { scoreOf, type Answered } from './score.ts';
import type { ClassRow } from './tables.ts';
import { miniSearchAsk, portalAsk, quotedAsk, stockAsk } from './yard-sticks.ts';

export interface BenchOptions { corpora: readonly CorpusName[]; laws: number; scale: number; only?: string; heldOut: boolean; generated: boolean; without?: readonly SearchPart[]; say(text: string): void }

export interface CorpusTraffic { corpus: CorpusName; pages: number; tables: LazyTable[]; firstRequests: number; firstKilobytes: number; laterRequests: number; laterKilobytes: number }
export interface Failure { id: string; query: string; rank: number; found: string[] }
export interface BenchReport { rows: ClassRow[]; traffic: CorpusTraffic[]; failures: Failure[] }

const sticks = ['portal', 'stock', 'quoted', 'mini'] as const;
type Stick = (typeof sticks)[number];
type Answers = Partial<Record<Stick, Map<string, Answered>>>;

/** Beyond so many pages the portal is measured alone: MiniSearch would hold every place of them in memory. */
const mostForPeers = 3000;

const names: Record<string, string> = { ...queryClasses, ...generatedClasses };
const isAbsent = (name: string): boolean => name === 'absent' || name === 'absent-word';

/** Asks every question of every corpus, of the portal's search and of the yard-sticks. The same but for times, whenever it runs. */
export async function benchCorpora(options: BenchOptions): Promise<BenchReport> {
  const asked: { question: Question; answers: Partial<Record<Stick, Answered>> }[] = [];
  const traffic: CorpusTraffic[] = [];
  for (const corpus of options.corpora) {
    const texts = corpusTexts(corpus, options.laws);
    const siteDir = await corpusSite(corpus, options);
    const shown = pageTexts(siteDir);
    const questions = questionsOf(corpus, texts, shown, options);
    if (questions.length === 0) continue;
    const site = openSite(siteDir);
    try {
      options.say(`${corpus}：${questions.length} 问`);
      const { answers, ...counted } = await askCorpus(site, questions, texts, shown, options.without ?? []);
      traffic.push({ corpus, tables: await lazyTables(siteDir), ...counted });
      for (const question of questions) asked.push({ question: { ...question, id: question.class in queryClasses ? question.id : `${corpus}/${question.id}` }, answers: Object.fromEntries(sticks.map((stick) => [stick, answers[stick]?.get(question.id)])) });
    } finally {
      site.close();
    }
  }
  const score = (stick: Stick, test: (name: string) => boolean, absent: boolean) => scoreOf(asked.filter(({ question }) => test(question.class)).flatMap(({ answers }) => answers[stick] ?? []), absent);
  const row = (name: string, test: (name: string) => boolean, absent: boolean): ClassRow => ({ name, portal: score('portal', test, absent), stock: score('stock', test, absent), quoted: score('quoted', test, absent), mini: score('mini', test, absent) });
  const present = Object.keys(names).filter((name) => asked.some(({ question }) => question.class === name));
  return {
    rows: [...present.map((name) => row(names[name] ?? name, (each) => each === name, isAbsent(name))), row('应有答案的合计', (name) => name in queryClasses && !isAbsent(name), false)],
    traffic,
    failures: asked.flatMap(({ question: { id, query, class: name }, answers: { portal } }) => (portal && (isAbsent(name) ? !portal.none : portal.rank !== 1) ? [{ id, query, rank: portal.rank, found: portal.found }] : [])),
  };
}

function questionsOf(corpus: CorpusName, texts: readonly CorpusText[], shown: readonly CorpusText[], { only, heldOut, generated, scale }: BenchOptions): Question[] {
  const paths = new Set(texts.flatMap(({ path, title }) => [path, title]));
  const asked = corpus === 'sample' && scale > 0 ? judgeAmong(neighbourTexts(scale, texts), readQueries()) : readQueries();
  const written: Question[] = asked.filter((query) => query.corpus === corpus && query.heldOut === heldOut)
    // A run over fewer laws asks only for these.
    .filter(({ right }) => right.length === 0 || right.some(({ path, title }) => paths.has(path ?? title ?? '')));
  const drawn: Question[] = generated ? generateQueries(shown, strangersTo(corpus), { spoken: everydayWordings() }) : [];
  return [...written, ...drawn].filter((question) => only === undefined || question.class === only);
}

/** What the portals of the yard-stick take for another word: not absent where that one is there. */
const everydayWordings = (): string[] => (parse(readFileSync(join(projectRoot, 'content/registers/synonyms.yaml'), 'utf8')) as { said: string[] }[]).flatMap(({ said }) => said);

/** Texts of other corpora; words of theirs may be absent here. */
const strangersTo = (corpus: CorpusName): CorpusText[] => (['laws', 'sample'] as const).filter((other) => other !== corpus && isThere(other)).slice(0, 1).flatMap((other) => corpusTexts(other));

async function askCorpus(site: OpenSite, questions: readonly Question[], texts: readonly CorpusText[], shown: readonly CorpusText[], without: readonly SearchPart[]): Promise<{ answers: Answers } & Omit<CorpusTraffic, 'corpus' | 'tables'>> {
  const traffic = await medianTraffic(site, questions);
  const engine = await site.open();
  const portal = await askAll(questions, portalAsk(withoutParts(engine, without)), texts);
  const answers: Answers = engine.pages > mostForPeers ? { portal } : {
    portal, stock: await askAll(questions, stockAsk(engine), texts),
    quoted: await askAll(questions, quotedAsk(engine), texts), mini: await askAll(questions, miniSearchAsk(shown), texts),
  };
  return { answers, pages: engine.pages, ...traffic };
}

/** So many questions at least, spread over all of them, tell what a query loads. */
const sampled = 14;

/** What a first and a second query load: medians, each time with an index that has loaded nothing. */
async function medianTraffic(site: OpenSite, questions: readonly Question[]): Promise<Omit<CorpusTraffic, 'corpus' | 'pages' | 'tables'>> {
  const first: Traffic[] = [];
  const later: Traffic[] = [];
  const step = Math.max(1, Math.floor(questions.length / sampled));
  for (let index = 0; index < questions.length; index += step) {
    let before = site.traffic();
    const ask = portalAsk(await site.open());
    for (const [list, at] of [[first, index], [later, (index + Math.ceil(step / 2)) % questions.length]] as const) {
      await ask(questions[at]?.query ?? '').catch(() => []);
      const after = site.traffic();
      list.push({ requests: after.requests - before.requests, bytes: after.bytes - before.bytes });
      before = after;
    }
  }
  const kilobytes = (list: readonly Traffic[]): number => Math.round(median(list.map(({ bytes }) => bytes)) / 1000);
  const requests = (list: readonly Traffic[]): number => median(list.map((each) => each.requests));
  return { firstRequests: requests(first), firstKilobytes: kilobytes(first), laterRequests: requests(later), laterKilobytes: kilobytes(later) };
}
