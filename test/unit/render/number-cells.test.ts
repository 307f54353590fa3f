import { expect, test } from 'vitest';
import { cellsOfDocuments, cellsOfRuns } from '../../../src/components/listing/number-cells.ts';
import { accountNumbers } from '../../../src/domain/number-account.ts';
import { parseDocumentNumber } from '../../../src/domain/document-number.ts';
import type { RegisteredNumber } from '../../../src/domain/registered-number.ts';
import { policy, withheld } from '../queries/sample-edition.ts';

const numbered = (document: ReturnType<typeof policy>) => ({ number: parseDocumentNumber(document.docNumber!)!, disclosureType: document.disclosureType, document });
const registered = (number: string, changes: Partial<RegisteredNumber> = {}): RegisteredNumber => ({ number, kind: 'upward', reason: '向区政府报送的请示、报告', registeredBy: 'gov', registeredAt: '2026-10-01', ...changes });
const open = policy({ path: '2026/open', docNumber: '澄政〔2026〕1号' });
const kept = withheld({ path: '2026/kept', docNumber: '澄政〔2026〕7号' });

test('each number is a square that says what became of it and leads to the document or the row that explains', () => {
  const [series] = accountNumbers([numbered(open), numbered(kept)], [registered('澄政〔2026〕2号', { through: 3 }), registered('澄政〔2026〕5号', { kind: 'checking', due: '2026-12-01' })]);
  expect(cellsOfRuns(series?.runs ?? [], '/numbers/x/2026/').map(({ serial, text, href, className }) => [serial, text, href, className])).toEqual([
    ['1', '全文公开', open.url, 'cell cell--public'],
    ['2', '仅登记，请示报告', '/numbers/x/2026/#no-2', 'cell cell--registered'],
    ['3', '仅登记，请示报告', '/numbers/x/2026/#no-2', 'cell cell--registered'],
    ['4', '缺号', '/numbers/x/2026/#no-4', 'cell cell--gap'],
    ['5', '缺号，正在核查', '/numbers/x/2026/#no-5', 'cell cell--gap'],
    ['6', '缺号', '/numbers/x/2026/#no-6', 'cell cell--gap'],
    ['7', '不予公开', kept.url, 'cell cell--withheld'],
  ]);
});

test('a long run is one square', () => {
  const [series] = accountNumbers([numbered(policy({ path: 'far', docNumber: '澄政〔2026〕20260012号' }))], []);
  expect(cellsOfRuns(series?.runs ?? [], '').map(({ serial, className }) => [serial, className])).toEqual([['1—20260011', 'cell cell--gap cell--run'], ['20260012', 'cell cell--public']]);
});

test('squares of several series say the whole number', () => {
  expect(cellsOfDocuments([{ serial: 7, policy: kept }])).toEqual([{ className: 'cell cell--withheld', href: kept.url, serial: '7', text: '不予公开', number: '澄政〔2026〕7号' }]);
});
