import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/checks/registry.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { checkFiles, checkPages } from '../../support/checking.ts';
import { readRuleDoc, type DocExample } from '../../support/rule-doc.ts';

async function findingsOf({ files, pages }: DocExample): Promise<Finding[]> {
  const { findings } = Object.keys(pages).length > 0 ? await checkPages(pages, files) : await checkFiles(files);
  return findings;
}

describe('the page of each rule', () => {
  for (const { id, summary, source, severity } of registry) {
    it(`${id} says what, why, wrong, right and how to mend, as the rule does`, () => {
      const doc = readRuleDoc(id);
      expect(doc.heading).toBe(`${id}　${summary}`);
      expect(doc.text).toContain(`级别：${{ error: '错误', warning: '警告', info: '提示' }[severity]}`);
      expect(doc.text).toContain(`依据：${source}。`);
      expect(doc.sections).toEqual(['要求', '为什么（依据）', '错误示例', '正确示例', '怎样改']);
    });

    it(`${id} finds its wrong example, and no other rule does`, async () => {
      const findings = await findingsOf(readRuleDoc(id).wrong);
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
    });

    it(`${id} has nothing against its right example, nor has any other rule`, async () => {
      expect(await findingsOf(readRuleDoc(id).right)).toEqual([]);
    });
  }
});
