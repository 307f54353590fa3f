import { readFileSync } from 'node:fs';
import type { EntryExample } from './seal-ledger.ts';
import { archiveFile, workbookFile, wordFile } from './office-files.ts';
import { documentFile, interpretationBody, interpretationFields, noticeBody, noticeFields, paths, ruleBody, ruleFields, siteFile, type Fields, type Files } from './scenario.ts';

export interface RuleDoc { text: string; heading: string; sections: string[]; wrong: DocExample; right: DocExample }

/** The changes an example makes to the base portal, and to its built pages. */
export interface DocExample { files: Files; pages: Record<string, string | null> }

/** A rule's page, `src/checks/rules/<id>.md`, with its examples ready to run. */
export function readRuleDoc(id: string): RuleDoc {
  const text = readFileSync(new URL(`../../src/checks/rules/${id.toLowerCase()}.md`, import.meta.url), 'utf8');
  const sections = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map(([, name = '']) => name);
  return { text, heading: /^# (.+)$/m.exec(text)?.[1] ?? '', sections, wrong: readExample(sectionOf(text, '错误示例')), right: readExample(sectionOf(text, '正确示例')) };
}

/** Headings inside a fenced block belong to the example. */
function sectionOf(text: string, name: string): string {
  const rows = text.split('\n');
  const start = rows.indexOf(`## ${name}`) + 1;
  let fenced = false;
  const length = rows.slice(start).findIndex((row) => {
    if (row.startsWith('```')) fenced = !fenced;
    return !fenced && row.startsWith('## ');
  });
  return rows.slice(start, length < 0 ? undefined : start + length).join('\n');
}

/** The blocks of one section of a rule's page as they are written, empty ones left out. */
export const exampleBlocks = (id: string, section: string): string[] =>
  [...sectionOf(readRuleDoc(id).text, section).matchAll(/^```.*\n([\s\S]*?)^```$/gm)].map(([, content = '']) => content).filter((content) => content.trim() !== '');

const bases = {
  policy: { path: paths.rule, fields: ruleFields, body: ruleBody },
  notice: { path: paths.notice, fields: noticeFields, body: noticeBody },
  interpretation: { path: paths.interpretation, fields: interpretationFields, body: interpretationBody },
};
type Target = keyof typeof bases;

/**
 * Fenced blocks of an example. ` ```yaml policy ` changes fields of the base rule, ` ```mdx policy ` its body; likewise `notice` and
 * `interpretation`. ` ```yaml site ` adds to site.yaml, ` ```json ledger ` holds entries of the ledger, ` ```json history ` days of first commits, ` ```html ADDRESS/ ` a built page, anything
 * else a file by its path, in UTF-16 where the block says so, or a symbolic link with `link=target`. ` ```docx PATH ` is a
 * Word file of this body, ` ```xls PATH ` a workbook of these rows, ` ```zip PATH ` an archive of small files of these names, with `broken` one that has lost its end. `without=a,b` leaves fields out; `repeat=9` writes the longest line of a
 * body nine times over, for what is long.
 */
function readExample(section: string): DocExample {
  const changed = new Map<Target, { fields: Fields; body: string }>();
  const example: DocExample = { files: {}, pages: {} };
  for (const [, language = '', target = '', options = '', content = ''] of section.matchAll(/^```(\w+) (\S+)(.*)\n([\s\S]*?)^```$/gm)) {
    if (target in bases && language !== 'html') {
      const key = target as Target;
      const change = changed.get(key) ?? { fields: {}, body: bases[key].body };
      if (language === 'mdx') change.body = repeated(content, options);
      else Object.assign(change.fields, rawFields(content), withoutFields(options));
      changed.set(key, change);
    } else if (language === 'html') example.pages[target] = content.trimEnd();
    else if (target === 'site') example.files[paths.site] = siteFile(content);
    else if (target === 'ledger') example.files[paths.ledger] = content.trim().split('\n').map((row) => JSON.parse(row) as EntryExample);
    else if (target === 'history') example.files[paths.history] = JSON.parse(content) as Record<string, string>;
    else if (options.includes('link=')) example.files[target] = { link: /link=(\S+)/.exec(options)?.[1] ?? '' };
    else if (language === 'docx') example.files[target] = wordFile(content.trim());
    else if (language === 'zip') example.files[target] = archiveFile(content.trim().split('\n'), options.includes('broken'));
    else if (language === 'xls') example.files[target] = workbookFile(content.trim().split('\n').map((row) => row.split(',')), 'biff8');
    else example.files[target] = options.includes('utf-16') ? Buffer.from(`\ufeff${content}`, 'utf16le') : content;
  }
  for (const [key, { fields, body }] of changed) example.files[bases[key].path] = documentFile(bases[key].fields, fields, body);
  return example;
}

/** Top-level fields as raw YAML; indented lines belong to the field above. */
function rawFields(yaml: string): Fields {
  const fields: Fields = {};
  for (const [, key = '', value = ''] of yaml.matchAll(/^(\w+):(.*(?:\n[ \t-].*)*)/gm)) fields[key] = value.startsWith('\n') ? value : value.trim();
  return fields;
}

function repeated(body: string, options: string): string {
  const times = Number(/repeat=(\d+)/.exec(options)?.[1] ?? 1);
  const longest = body.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
  return body.replace(longest, longest.repeat(times));
}

const withoutFields = (options: string): Fields => Object.fromEntries((/without=(\S+)/.exec(options)?.[1]?.split(',') ?? []).map((key) => [key, null]));
