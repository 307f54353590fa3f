import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { profileIds, type ProfileId } from '../../../src/domain/profiles/profile.ts';
import { checkFiles } from '../../support/checking.ts';
import { paths, ruleFile, siteFile, today } from '../../support/scenario.ts';

const content = fileURLToPath(new URL('../../fixtures/profiles/content', import.meta.url));

/** What the content folder `test/fixtures/profiles` has against it: `rule severity`, each in the file of the rule's name. */
const everywhere = ['PROC-01 error', 'PROC-03 warning', 'PROC-04 error', 'PROC-06 warning', 'PROC-07 warning', 'PROC-08 warning', 'PROC-09 warning', 'PROC-10 error'];
const lengths = ['LEN-01 warning', 'LEN-02 warning', 'LEN-03 info'];

const expected: Record<ProfileId, string[]> = {
  base: [...everywhere, 'DISC-14 info', 'INT-06 warning', 'PROC-05 warning'],
  tianjin: [...everywhere, ...lengths, 'DISC-14 warning', 'INT-06 warning', 'LIFE-06 warning', 'PROC-02 warning', 'PROC-05 warning', 'PROC-12 warning', 'PROC-13 info'],
  heping: [...everywhere, 'DISC-14 warning', 'INT-06 warning', 'PROC-02 warning', 'PROC-05 warning', 'PROC-11 warning'],
  dongli: [...everywhere, ...lengths, 'DISC-14 warning', 'INT-06 warning', 'PROC-02 warning', 'PROC-05 warning', 'PROC-13 info'],
  beichen: [...everywhere, ...lengths, 'DISC-14 warning', 'INT-06 warning', 'LIFE-06 warning', 'PROC-02 warning', 'PROC-05 warning', 'PROC-13 info'],
  huancui: [...everywhere, 'DISC-14 warning', 'INT-06 warning', 'LIFE-06 error', 'PROC-02 warning', 'PROC-05 error', 'PROC-11 warning -spending', 'PROC-12 warning', 'PROC-13 info'],
  chenghu: [...everywhere, ...lengths, 'DISC-14 warning', 'INT-06 error', 'LIFE-06 error', 'PROC-02 warning', 'PROC-05 error', 'PROC-11 warning', 'PROC-11 warning -spending', 'PROC-12 warning', 'PROC-13 info'],
};

/** The same files each time; only `profile` in site.yaml is another. */
async function findingsUnder(profile: ProfileId): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    cpSync(content, folder, { recursive: true });
    const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
    writeFileSync(join(folder, 'site.yaml'), site.replace(/^profile: .*$/m, `profile: ${profile}`));
    const { findings, crashes } = runChecks(await readCorpus(folder, { cwd: folder }), registry, { date: today });
    expect(crashes).toEqual([]);
    return findings.map(({ rule, severity, file }) => {
      const [, name, rest = ''] = /\/([a-z]+-\d+)(-[a-z]+)?\.mdx$/.exec(file) ?? [];
      expect(name).toBe(rule.toLowerCase());
      return `${rule} ${severity}${rest && ` ${rest}`}`;
    }).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a switch of profile in site.yaml', () => {
  for (const profile of profileIds) {
    it(`to ${profile} changes exactly the findings of its rules`, async () => {
      expect(await findingsUnder(profile)).toEqual(expected[profile].toSorted());
    });

    it(`to ${profile} finds nothing in a portal that meets them all`, async () => {
      const { findings } = await checkFiles({ [paths.site]: siteFile(`profile: ${profile}\n`) });
      expect(findings).toEqual([]);
    });
  }

  it('to a name that is not there is told as a fault of site.yaml', async () => {
    const { findings } = await checkFiles({ [paths.site]: siteFile('profile: nankai\n') });
    expect(findings.map(({ rule, file, field }) => `${rule} ${file} ${field}`)).toEqual(['META-04 site.yaml profile']);
  });
});

describe('a severity of site.yaml over a profile', () => {
  const lowered = (rule: string, to: string) => `profile: huancui\nseverities:\n  - { rule: ${rule}, to: ${to}, reason: 本区按国家规定执行，另有安排 }\n`;

  it('lowers what the profile has raised', async () => {
    const { findings } = await checkFiles({ [paths.site]: siteFile(lowered('PROC-05', 'warning')), [paths.rule]: ruleFile({ consultation: null }) });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['PROC-05 warning']);
  });

  it('may not raise: a warning of the profile cannot be told as an error, nor a note as a warning', async () => {
    const { findings } = await checkFiles({ [paths.site]: siteFile('profile: base\nseverities:\n  - { rule: DISC-14, to: warning, reason: 本区从严掌握，按警告处理 }\n') });
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['CFG-01 规则 DISC-14 的级别只能降低，不能升为“warning”。']);
  });
});
