import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/checks/registry.ts';
import { builtSample } from '../support/built-portals.ts';
import { exampleBlocks, readRuleDoc } from '../support/rule-doc.ts';

let site: string;
beforeAll(async () => void (site = await builtSample()));

type Node = ReturnType<typeof parseDocument>['children'][number];
const textOf = (node: Node): string => ('data' in node && node.type === 'text' ? node.data : 'children' in node ? (node.children as Node[]).map(textOf).join('') : '');
const read = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
/** What a reader sees of a page, white space aside. */
const shown = (path: string): string => parseDocument(read(path)).children.map(textOf).join('').replace(/\s+/g, '');

describe('the public page of each rule', () => {
  test.each(registry.map(({ id }) => id))('%s holds what it asks, why, both examples and the mend', (id) => {
    const rule = registry.find((each) => each.id === id);
    const text = shown(`rules/${id.toLowerCase()}`);
    const doc = readRuleDoc(id);
    for (const part of [id, rule?.summary ?? '', rule?.source ?? '', ...doc.sections]) expect(text).toContain(part.replace(/\s+/g, ''));
    const wrong = exampleBlocks(id, '错误示例');
    const right = exampleBlocks(id, '正确示例');
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
    for (const block of [...wrong, ...right]) expect(text).toContain(block.replace(/\s+/g, ''));
  });

  test('there is one for each rule of the registry, and no other', () => {
    const folders = readdirSync(join(site, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
    expect(folders).toEqual(registry.map(({ id }) => id.toLowerCase()).sort());
  });
});

describe('the list of rules', () => {
  test('links to every rule, each once, under its family', () => {
    const links = [...read('rules').matchAll(/href="\/rules\/([a-z0-9]+-\d+)\/"/g)].map(([, id]) => id);
    expect(links.toSorted()).toEqual(registry.map(({ id }) => id.toLowerCase()).sort());
    for (const { summary } of registry) expect(shown('rules')).toContain(summary.replace(/\s+/g, ''));
  });

  test('is reached from the site map and from the page about the site', () => {
    expect(read('sitemap')).toContain('href="/rules/"');
    expect(read('about')).toContain('href="/rules/"');
  });

  test('says what this site makes of a rule that its profile weighs in another way', () => {
    expect(existsSync(join(site, 'rules/index.html'))).toBe(true);
    expect(shown('rules')).toContain('本站采用“澄湖区”的规则档案');
  });
});
