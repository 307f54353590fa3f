import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAnnualReportPage, writeReportFiles } from '../../../src/cli/report-files.ts';
import type { AnnualReportPage } from '../../../src/domain/edition.ts';
import { prepareEdition } from '../../../src/prepare/prepare-edition.ts';
import { annualReportFile } from '../../../src/word/annual-report-file.ts';
import { reportBody, reportFile, reportPath, requestTable } from '../../support/report-file.ts';
import { readScenario, today, type Fields } from '../../support/scenario.ts';
import { wordTables, wordXml } from '../../support/table-grid.ts';

async function report(changes: Fields = {}, body = reportBody): Promise<AnnualReportPage> {
  const { corpus } = await readScenario({ [reportPath]: reportFile(changes, body) });
  return [...prepareEdition(corpus, today).pages()].find(isAnnualReportPage) as AnnualReportPage;
}
const textOf = (xml: string): string[] => xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('')).filter(Boolean);

describe('the Word file of an annual report', () => {
  it('has the same bytes for the same report, whatever the process, its clock and its time zone', async () => {
    const page = await report();
    const here = createHash('sha256').update(await annualReportFile(page)).digest('hex');
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    try {
      writeFileSync(join(folder, 'page.json'), JSON.stringify(page));
      const script = `import { createHash } from 'node:crypto'; import { readFileSync } from 'node:fs'; import { annualReportFile } from ${JSON.stringify(new URL('../../../src/word/annual-report-file.ts', import.meta.url).href)};
        console.log(createHash('sha256').update(await annualReportFile(JSON.parse(readFileSync(${JSON.stringify(join(folder, 'page.json'))}, 'utf8')))).digest('hex'));`;
      for (const TZ of ['America/New_York', 'Asia/Shanghai']) {
        expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } }).toString().trim()).toBe(here);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('bears the moment of publication as its own date', async () => {
    expect(wordXml(await annualReportFile(await report()), 'docProps/core.xml')).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-20T02:00:00Z</dcterms:created>');
  });

  it('holds every paragraph, item and table of the text, and signature and date', async () => {
    const body = reportBody.replace('解读偏少，下一年度每件文件都配解读。', '主要问题：\n\n- 解读**偏少**。\n\n1. 每件文件都配解读。\n2. 按季检查。\n\n| 季度 | 件数 |\n| --- | --- |\n| 一 | 3 |');
    const file = await annualReportFile(await report({}, body));
    const text = textOf(wordXml(file));
    expect(text).toEqual(expect.arrayContaining(['澄湖区教育局2025年政府信息公开工作年度报告', '本报告统计期限自2025年1月1日至12月31日。', '主要问题：', '解读偏少。', '1.每件文件都配解读。', '2.按季检查。']));
    expect(wordXml(file)).toMatch(/<w:b\/>.*?偏少/);
    expect(wordTables(file).at(-1)).toEqual([['季度', '件数'], ['一', '3']]);
    expect(text.slice(-2)).toEqual(['澄湖区教育局', '2026年1月20日']);
  });

  it('escapes what XML would read as its own', async () => {
    const file = await annualReportFile(await report({}, reportBody.replace('没有收取', '甲 &lt; 乙 &amp; 丙，没有收取')));
    expect(wordXml(file)).toContain('甲 &lt; 乙 &amp; 丙');
  });

  it('is laid out as an official document: A4, its margins, page numbers on odd and even pages, fonts with what stands in for them', async () => {
    const file = await annualReportFile(await report());
    const millimetres = (element: string): number[] => [...(new RegExp(`<w:${element} [^>]*>`).exec(wordXml(file))?.[0] ?? '').matchAll(/"(\d+)"/g)].map(([, twips]) => Math.round(Number(twips) / 1440 * 25.4));
    expect(millimetres('pgSz').slice(0, 2)).toEqual([210, 297]);
    expect(millimetres('pgMar').slice(0, 4)).toEqual([37, 26, 35, 28]);
    expect(wordXml(file, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(wordXml(file, 'word/styles.xml')).toContain('方正小标宋简体');
    expect(wordXml(file, 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  it('sets a table in at its part even where the body has no heading for it', async () => {
    const page = await report({ table3: requestTable() }, reportBody.replace('## 三、收到和处理政府信息公开申请情况\n\n', ''));
    expect(page.sections.map(({ heading, table }) => [heading.slice(0, 1), table])).toEqual([['一', null], ['二', 'table2'], ['三', 'table3'], ['四', 'table4'], ['五', null], ['六', null]]);
    expect(wordTables(await annualReportFile(page))[1]?.at(-1)).toEqual([...Array.from({ length: 3 }, () => '四、结转下年度继续办理'), '1', '0', '0', '0', '0', '0', '1']);
  });
});

describe('the files beside the page of a report', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'report-files-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are not made again for the same report and code, and what is no longer used goes', async () => {
    const page = await report();
    const kept = { folder: join(folder, 'kept'), code: 'a' };
    const write = (pages: AnnualReportPage[], code: string) => writeReportFiles(pages, join(folder, 'out'), 'https://www.chenghu.example', { ...kept, code });
    const names = () => readdirSync(kept.folder);
    await write([page], 'a');
    const [first = ''] = names();
    const made = statSync(join(kept.folder, first)).mtimeMs;
    await write([page], 'a');
    expect([names(), statSync(join(kept.folder, first)).mtimeMs]).toEqual([[first], made]);
    expect(readFileSync(join(folder, 'out/annual-reports/2025/education.docx'))).toEqual(readFileSync(join(kept.folder, first)));
    await write([page], 'b');
    expect(names()).toHaveLength(1);
    expect(names()).not.toEqual([first]);
  });
});
