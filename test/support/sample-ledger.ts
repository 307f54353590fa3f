import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot, runCli } from './run-cli.ts';

/**
 * `node test/support/sample-ledger.ts`: makes the ledger of the sample portal anew, with the command itself, day after day of its story: what had
 * been published by a day is put into a folder and entered. A ledger in use is never made anew; that of a sample whose texts are still being
 * written may be. Remove the folders it was published to (`dist`, `test/.output/sample`): a build refuses to replace another ledger.
 */
interface Stage { date: string; reason?: string }

const stages: Stage[] = [
  { date: '2024-07-14' },
  { date: '2024-07-15', reason: '与本站其他文件统一地址的写法，旧地址引向新地址。' },
  { date: '2024-10-20' },
  { date: '2024-10-21', reason: '公示期满。名单含有个人信息，期满后不再公开；津贴发放情况在统计数据中公布。' },
  { date: '2025-05-12' },
  { date: '2025-05-13', reason: '公开后自查发现，重点风险源点位和应急物资存放位置公开可能危及公共安全，改为删减后公开，其余内容不变。' },
  { date: '2025-07-01' },
  { date: '2025-07-02', reason: '更正正文一处文字错误，收费标准没有变化。' },
  { date: '2026-01-04' },
  { date: '2026-01-05', reason: '群众反映通告的开放时间与馆内公告不一致，暂时撤下核对。' },
  { date: '2026-01-07', reason: '经核对，通告无误，馆内公告已经改正，恢复公开。' },
  { date: '2026-06-11' },
  { date: '2026-06-12', reason: '标注已经废止的第七条、第八条和第十六条第一款，其余条款没有变化。' },
  { date: '2026-11-20' },
];

/** A document that was only on show for a time. The names in the list, and with them its text, are no longer anybody's business. */
const notice = `---
identifier: 11999900MB0000006X/2024-00088
title: 澄湖区民政局关于2024年第三季度高龄津贴拟发放人员的公示
docNumber: null
docNumberAbsentReason: 公示没有编号
issuer: civil
publisher: civil
drafter: civil
genre: 公告
docClass: policy
themes: ['民政、扶贫、救灾\\减灾救济']
statutoryItem: [OGI-21-1]
abstract: 公示2024年第三季度高龄津贴拟发放人员名单，公示期为七个工作日，期间接受监督。
dateWritten: 2024-10-09
datePublished: 2024-10-10T09:00+08:00
datePublishedBasis: recorded
dateEffective: issue
validity: inForce
disclosureType: proactive
contentSource: 澄湖区民政局
---

公示名单见附表。公示期为七个工作日。
`;

/** The file as it stood on a day; null where it was not public. */
function asOf(name: string, text: string, date: string): { name: string; text: string } | null {
  const published = /^datePublished: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? /^dateWritten: (\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '';
  if (published > date) return null;
  if (name === 'policies/2024/property-service.mdx' && date < '2024-07-15') return { name: 'policies/2024/property-management.mdx', text };
  if (name === 'policies/2025/roadside-parking-fees.mdx' && date < '2025-07-02') return { name, text: text.replace(/\n---\n\s*/, (head) => `${head}现`) };
  if (name === 'policies/2025/library-hours.mdx' && date >= '2026-01-05' && date < '2026-01-07') return null;
  if (name === 'policies/2025/environment-emergency-plan.mdx' && date < '2025-05-13') return { name, text: text.replace(/^disclosureType: redacted$/m, 'disclosureType: proactive') };
  if (name === 'policies/2023/shared-bicycles.mdx' && date < '2026-06-12') return { name, text: text.replace(/（(?:本款)?2026年6月10日废止）|^dateModified: .*\n/gm, '') };
  return { name, text };
}

async function run(): Promise<void> {
  const content = join(projectRoot, 'content');
  const sources = ['policies', 'interpretations'].flatMap((folder) => readdirSync(join(content, folder), { recursive: true }).map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.mdx')).sort().map((name) => ({ name, text: readFileSync(join(content, name), 'utf8') })));
  const folder = mkdtempSync(join(tmpdir(), 'sample-ledger-'));
  try {
    cpSync(join(content, 'site.yaml'), join(folder, 'site.yaml'));
    cpSync(join(content, 'registers'), join(folder, 'registers'), { recursive: true });
    rmSync(join(folder, 'registers/ledger.jsonl'), { force: true });
    for (const { date, reason } of stages) {
      for (const name of ['policies', 'interpretations']) rmSync(join(folder, name), { recursive: true, force: true });
      const present = sources.flatMap(({ name, text }) => asOf(name, text, date) ?? []);
      if (date >= '2024-10-10' && date < '2024-10-21') present.push({ name: 'policies/2024/elderly-allowance-list.mdx', text: notice });
      for (const { name, text } of present) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const { code, stdout, stderr } = await runCli('ledger', '--content', folder, '--write', '--date', date, ...(reason ? ['--reason', reason] : []));
      if (code !== 0) throw new Error(`${date}: ${stdout}${stderr}`);
    }
    cpSync(join(folder, 'registers/ledger.jsonl'), join(content, 'registers/ledger.jsonl'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await run();
