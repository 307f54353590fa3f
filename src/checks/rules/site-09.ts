import type { PlacedLedgerEntry } from '../../corpus/document.ts';
import { ledgerAddress } from '../../domain/ledger.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const site09 = defineRule({
  id: 'SITE-09', scope: 'site', severity: 'warning',
  summary: '公开过的地址应一直有内容，或者引向新的地址',
  source: '《政府网站发展指引》（国办发〔2017〕47号）',
  fix: '恢复文件，或者用 npm run ledger -- --write 登记撤下或者移动，由说明页接替原来的地址。',
  check(site, { corpus, report }) {
    const last = new Map<string, PlacedLedgerEntry>(corpus.ledger.value.flatMap((entry) => [entry.path, ...(entry.from ? [entry.from] : [])].map((path) => [path, entry])));
    for (const [path, entry] of last) {
      if (site.files.has(`${path}/index.html`)) continue;
      report({ at: { file: corpus.ledger.file, line: entry.line, column: 1 }, message: `已发布地址失效且无跳转：${quote(ledgerAddress(path))}，《${entry.title}》曾在这里公开。` });
    }
  },
});
