import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TextRun } from 'docx';
import { asXlsx } from '../../src/audit/reporters/xlsx.ts';
import { decimal, text, type Sheet } from '../../src/audit/reporters/sheet.ts';
import { fontFallbacks, officialPage, officialStyles } from '../../src/word/official-styles.ts';
import { plainTable } from '../../src/word/report-tables.ts';
import { stablePackage } from '../../src/word/stable-package.ts';
import { projectRoot } from './run-cli.ts';
import { taggedPdf } from './tagged-pdf.ts';

/**
 * `node test/support/sample-attachments.ts`: makes the attachments of the sample portal anew and enters size and digest in the front matter of their
 * policies. Same content, same bytes.
 */
interface Sample { policy: string; file: string; make: () => Promise<Uint8Array> }

const samples: Sample[] = [
  { policy: 'policies/2025/elevator-subsidy.mdx', file: 'elevator-subsidy-form.docx', make: applicationForm },
  { policy: 'policies/2026/statistics-bulletin-2025.mdx', file: 'statistics-bulletin-2025-tables.xlsx', make: bulletinTables },
  { policy: 'policies/2026/vending-guide.mdx', file: 'vending-guide-leaflet.pdf', make: leaflet },
];

async function applicationForm(): Promise<Uint8Array> {
  const plain = (words: string): Paragraph => new Paragraph({ children: [new TextRun(words)] });
  const form = (rows: string[][]): Table => plainTable(rows);
  const office = '澄湖区住房和城乡建设局';
  const document = new Document({
    title: '加装电梯补助申请表', creator: office, lastModifiedBy: office, styles: officialStyles,
    sections: [{ properties: { page: officialPage }, children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('加装电梯补助申请表')] }),
      plain('申请日期：　　　　年　　月　　日'),
      form([
        ['项目', '填写内容'], ['小区和楼栋单元', ''], ['申请人（业主代表、受委托单位）', ''], ['联系电话', ''], ['联合审查意见编号', ''], ['电梯停靠层数（包括一层）', ''],
        ['核定总造价（万元，尚未审定的写合同价款）', ''], ['申请类别', '□首笔补助　□竣工后补助　□竣工后一次申请'], ['申请基础补助（万元）', ''], ['申请管线迁移补助（万元）', ''], ['申请无障碍补助（万元）', ''],
        ['收款账户户名', ''],
      ]),
      plain('随表提交：□业主授权委托书　□收款账户信息　□加装电梯合同　□管线迁移合同　□付款凭证　□竣工验收资料（申请竣工后补助的提交）'),
      plain('申请人承诺：以上内容和所附材料真实，补助资金按照分摊协议冲减相关业主应当承担的工程费用。'),
      plain('申请人（签名或者盖章）：'),
      form([['受理和审核', '意见', '经办人、日期'], ['镇人民政府、街道办事处初审（5个工作日内）', '', ''], ['区住房城乡建设局复核（10个工作日内）', '', '']]),
    ] }],
  });
  return stablePackage(await Packer.toBuffer(document), { at: '2025-06-13T09:00+08:00', fallbacks: fontFallbacks });
}

/** The tables of the bulletin, as figures that a spreadsheet can go on with. */
async function bulletinTables(): Promise<Uint8Array> {
  const body = readFileSync(join(projectRoot, 'content/policies/2026/statistics-bulletin-2025.mdx'), 'utf8');
  const names = ['地区生产总值', '财政收支', '教育', '全社会用电量'];
  const tables = body.matchAll(/(?:^\|.*\|\n)+/gm).map(([table]) => table.trimEnd().split('\n').map((row) => row.slice(1, -1).split('|').map((cell) => cell.trim())));
  return asXlsx([...tables].map(([heads = [], , ...rows], index): Sheet => ({
    name: names[index] ?? `表${String(index + 1)}`,
    columns: heads.map((head, column) => (column === 0 ? text(head, 26) : { ...decimal(head, 20), ...(/数（[所人]）/.test(head) ? { kind: 'count' as const } : {}) })),
    rows: rows.map((row) => row.map((cell, column) => (column === 0 ? cell : Number(cell)))),
  })));
}

function leaflet(): Promise<Uint8Array> {
  return taggedPdf({
    title: '湖心街道便民疏导点摆摊一页通', author: '澄湖区湖心街道办事处', at: new Date('2026-05-12T09:00+08:00'),
    paragraphs: [
      { role: 'H1', lines: ['湖心街道便民疏导点摆摊一页通'] },
      { role: 'P', lines: ['自2026年6月1日起执行。内容以《便民疏导点摆摊和占道经营办事指引》为准。'] },
      { role: 'H2', lines: ['在哪里可以摆'] },
      { role: 'P', lines: ['湖东疏导点：湖东社区南侧空地，5:30至9:00，蔬菜、水果、早餐。'] },
      { role: 'P', lines: ['环湖疏导点：环湖路公交首末站西侧，17:00至22:00，小吃、百货、修配。'] },
      { role: 'P', lines: ['文庙疏导点：文庙广场北侧，周末全天，手工、旧书、花卉。'] },
      { role: 'P', lines: ['不收摊位费，只按照实际用量收取水电费。'] },
      { role: 'H2', lines: ['怎样申请'] },
      { role: 'P', lines: ['第一步：准备身份证明；经营食品的，另备健康证明和小摊点备案材料。'] },
      { role: 'P', lines: ['第二步：到街道便民服务中心三号窗口或者社区居民委员会提交，可以委托家人代办。'] },
      { role: 'P', lines: ['第三步：材料齐全的当场受理，3个工作日内答复；申请人多于摊位的，公开摇号。'] },
      { role: 'H2', lines: ['不可以'] },
      { role: 'P', lines: ['在消防通道、盲道、公交站台和学校门前摆摊；使用高音喇叭招揽生意；', '向雨水口倾倒油污；转租、转让摊位。'] },
      { role: 'H2', lines: ['问什么、找谁'] },
      { role: 'P', lines: ['街道值班电话0000-00000321，区政务服务热线0000-12345。'] },
    ],
  });
}

for (const { policy, file, make } of samples) {
  const bytes = await make();
  const source = join(projectRoot, 'content', policy);
  writeFileSync(join(source, '..', file), bytes);
  const before = readFileSync(source, 'utf8');
  const facts = `bytes: ${String(bytes.length)}, sha256: ${createHash('sha256').update(bytes).digest('hex')}`;
  const after = before.replace(new RegExp(`(file: ${file.replaceAll('.', '\\.')},.*?)bytes: \\d+, sha256: [0-9a-f]+`), `$1${facts}`);
  if (!after.includes(facts)) throw new Error(`${policy} has no line for ${file} with bytes and sha256 in this order`);
  writeFileSync(source, after);
  process.stdout.write(`${policy}: ${file}, ${facts}\n`);
}
