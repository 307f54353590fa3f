import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { plainPages, reportingUnit, siteYaml } from '../../../src/bench/plain-files.ts';
import { escapeMdx } from '../../../src/import/escape-mdx.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { projectRoot } from '../../support/run-cli.ts';
import type { Law } from '../laws.ts';

const publisher = { id: 'laws', name: '法律法规汇编', shortName: '汇编', creditCode: '11999900MB0000001X', docCodes: ['汇编'], type: 'government' };
const office = { id: 'office', name: '汇编办公室', shortName: '汇编办', creditCode: '11999900MB0000002X', docCodes: ['汇办'], parent: 'laws', type: 'office' };

/** A content folder that publishes laws as policies of one unit: their words to the letter, chapters and articles as the generator reads them. */
export async function writeLawContent(folder: string, laws: readonly Law[]): Promise<void> {
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  await write('site.yaml', siteYaml);
  await write('registers/units.yaml', stringify([publisher, office, { ...reportingUnit, parent: 'laws' }]));
  await copyFile(join(projectRoot, 'content/registers/holidays.yaml'), join(folder, 'registers/holidays.yaml'));
  for (const [name, text] of plainPages) await write(name, text);
  for (const [index, law] of laws.entries()) await write(`${law.path}.mdx`, lawFile(law, index + 1));
}

function lawFile({ title, version, preamble, body }: Law, serial: number): string {
  const day = version ?? '2000-01-01';
  const meta: Policy = {
    identifier: `${publisher.creditCode}/${day.slice(0, 4)}-${String(serial).padStart(5, '0')}`, title,
    docNumber: null, docNumberAbsentReason: '所用的文本没有文号。', issuer: 'laws', publisher: 'laws', drafter: 'office',
    genre: '通知', docClass: 'policy', themes: ['综合政务\\政务工作'], abstract: '为测量检索而编入的法律法规全文，文字取自公开的汇编，一字不改，不作其他用途。', keywords: ['法律', '法规'],
    dateWritten: day, datePublished: `${day}T09:30+08:00`, datePublishedBasis: 'recorded', dateEffective: 'issue', validity: 'inForce',
    disclosureType: 'proactive', disclosureMark: '此件主动公开',
    review: { secrecyBy: '汇编办', secrecyAt: day, disclosureBy: '汇编办', disclosureAt: day, approver: '汇编办', approvedAt: day },
    interpretation: { requirement: 'optional' }, channels: ['website'], contentSource: '公开的法律法规汇编',
  };
  const lines = [...preamble.split(/\n+/), title, ...body.split(/\n+/)].map((line) => line.replace(/^#+\s*/, '').trim()).filter((line) => line !== '');
  return `---\n${stringify(meta, { lineWidth: 0 })}---\n\n${lines.map(escapeMdx).join('\n\n')}\n`;
}
