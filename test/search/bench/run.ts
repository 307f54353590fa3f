import { parseArgs } from 'node:util';
import { corpusNames, isThere, type CorpusName } from '../corpus-texts.ts';
import { searchParts } from './ablation.ts';
import { measureInBrowser, type BrowserRow } from './browser.ts';
import { benchCorpora, type BenchReport } from './bench-corpora.ts';
import { classTable, table } from './tables.ts';

/**
 * `npm run bench:search -- [--corpus sample|seeds|laws|all] [--only CLASS] [--held-out] [--generated] [--failures] [--laws N] [--scale N] [--without synonyms,bridge] [--json] [--browser]`.
 * Without `--held-out` the held-out queries are left out: they are for the last look, not for improving the search. Ends with 2 where it cannot run.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'all' }, only: { type: 'string' }, 'held-out': { type: 'boolean', default: false }, generated: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false }, laws: { type: 'string', default: '1000' }, scale: { type: 'string', default: '0' }, without: { type: 'string', default: '' },
    json: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const print = (text: string): void => void process.stdout.write(text);

const wanted = values.corpus === 'all' ? corpusNames : corpusNames.filter((name) => name === values.corpus);
if (wanted.length === 0) {
  say(`没有语料“${values.corpus}”，可用的有：${corpusNames.join('、')}、all。`);
  process.exit(2);
}
const corpora = wanted.filter((name: CorpusName) => {
  if (!isThere(name)) say(`没有 ../shared，略过 ${name}。`);
  return isThere(name);
});
const options = { corpora, laws: Number(values.laws), scale: Number(values.scale), heldOut: values['held-out'], generated: values.generated, without: searchParts.filter((part) => values.without.split(',').includes(part)), ...(values.only === undefined ? {} : { only: values.only }), say };

if (values.browser) browserReport(await measureInBrowser(options));
else report(await benchCorpora(options));

function browserReport(rows: readonly BrowserRow[]): void {
  if (values.json) return print(`${JSON.stringify(rows, null, 1)}\n`);
  print(table(['语料', '网络', '情形', '问数', '毫秒', '最慢', '请求', 'KB'], rows.map((row) => [row.corpus, row.network, row.state, row.queries, row.milliseconds, row.slowest, row.requests, row.kilobytes].map(String))));
}

function report({ rows, traffic, failures }: BenchReport): void {
  if (values.json) return print(`${JSON.stringify({ rows, traffic, failures }, null, 1)}\n`);
  print(classTable(rows));
  print(`\n${table(['语料', '页', '首次查询 请求', 'KB', '以后每次 请求', 'KB'], traffic.map((each) => [each.corpus, each.pages, each.firstRequests, each.firstKilobytes, each.laterRequests, each.laterKilobytes].map(String)))}`);
  if (values.failures) for (const { id, query, rank, found } of failures) print(`${id}　${query}　${rank === 0 ? '没有' : `第${rank}`}　${found.join('　')}\n`);
}
