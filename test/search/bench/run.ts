import { parseArgs } from 'node:util';
import { corpusNames, isThere, type CorpusName } from '../corpus-texts.ts';
import { searchParts } from './ablation.ts';
import { measureInBrowser, type BrowserRow } from './browser.ts';
import { benchCorpora, type BenchOptions, type BenchReport } from './bench-corpora.ts';
import { classTable, table } from './tables.ts';

/**
 * `npm run bench:search -- [--corpus sample|seeds|laws|all] [--only CLASS] [--held-out] [--generated] [--failures] [--laws N] [--scale N[,N…]] [--without synonyms,bridge] [--json] [--browser] [--everything]`.
 * Without `--held-out` the held-out queries are left out: they are for the last look, not for improving the search. `--scale` puts the sample among generated documents. `--everything`:
 * all corpora with generated queries, then the sample at 200, 1,000 and 10,000 documents, in Node and in Chromium; takes an hour. Ends with 2 where it cannot run.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'all' }, only: { type: 'string' }, 'held-out': { type: 'boolean', default: false }, generated: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false }, laws: { type: 'string', default: '1000' }, scale: { type: 'string', default: '' }, without: { type: 'string', default: '' },
    json: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false }, everything: { type: 'boolean', default: false },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const print = (text: string): void => void process.stdout.write(text);

const stop = (sentence: string): never => {
  say(sentence);
  process.exit(2);
};
const wanted = values.corpus === 'all' ? corpusNames : corpusNames.filter((name) => name === values.corpus);
if (wanted.length === 0) stop(`没有语料“${values.corpus}”，可用的有：${corpusNames.join('、')}、all。`);
const scales = (values.everything ? '200,1000,10000' : values.scale).split(',').filter((part) => part !== '').map(Number);
if (scales.some((scale) => !Number.isInteger(scale) || scale < 0)) stop(`--scale 要写文件数，如 200 或者 200,1000，实为“${values.scale}”。`);
const corpora = wanted.filter((name: CorpusName) => {
  if (!isThere(name)) say(`没有 ../shared，略过 ${name}。`);
  return isThere(name);
});
const common: Omit<BenchOptions, 'corpora' | 'scale' | 'generated'> = { laws: Number(values.laws), heldOut: values['held-out'], without: searchParts.filter((part) => values.without.split(',').includes(part)), ...(values.only === undefined ? {} : { only: values.only }), say };

if (values.everything) {
  print('# 各语料\n\n');
  report(await benchCorpora({ ...common, corpora, scale: 0, generated: true }));
}
for (const scale of scales.length > 0 ? scales : [0]) {
  const options: BenchOptions = { ...common, corpora: scale > 0 && (values.everything || scales.length > 1) ? ['sample'] : corpora, scale, generated: values.generated };
  if (scale > 0) print(`${values.json ? '' : `\n# 样例内容在 ${scale} 份文件之中\n\n`}`);
  if (!values.browser || values.everything) report(await benchCorpora(options));
  if (values.browser || values.everything) browserReport(await measureInBrowser(options));
}

function browserReport(rows: readonly BrowserRow[]): void {
  if (values.json) return print(`${JSON.stringify(rows, null, 1)}\n`);
  print(`\n${table(['语料', '网络', '情形', '问数', '毫秒', '最慢', '请求', 'KB'], rows.map((row) => [row.corpus, row.network, row.state, row.queries, row.milliseconds, row.slowest, row.requests, row.kilobytes].map(String)))}`);
}

function report({ rows, traffic, failures }: BenchReport): void {
  if (values.json) return print(`${JSON.stringify({ rows, traffic, failures }, null, 1)}\n`);
  print(classTable(rows));
  print(`\n${table(['语料', '页', '首次查询 请求', 'KB', '以后每次 请求', 'KB'], traffic.map((each) => [each.corpus, each.pages, each.firstRequests, each.firstKilobytes, each.laterRequests, each.laterKilobytes].map(String)))}`);
  print(`\n${table(['语料', '用到才取的表', 'KB'], traffic.flatMap(({ corpus, tables }) => [...tables, { name: '合计', bytes: tables.reduce((sum, { bytes }) => sum + bytes, 0) }].map(({ name, bytes }) => [corpus, name, (bytes / 1000).toFixed(1)])))}`);
  if (values.failures) for (const { id, query, rank, found } of failures) print(`${id}　${query}　${rank === 0 ? '没有' : `第${rank}`}　${found.join('　')}\n`);
}
