import { parse } from 'yaml';
import type { Body, Collection } from '../corpus/document.ts';
import { readDocument } from '../corpus/read-corpus.ts';
import { PolicySchema, policyLabels } from '../domain/policy.ts';
import { grounds } from '../domain/vocabulary/grounds.ts';
import { indexOfSign, roughLength, signs, type Cut, type MarkFault } from './cuts.ts';
import { flow, redactFrontMatter, setField } from './redact-front-matter.ts';

/** What was taken out of one place: `id` of the cut in the body, or the path of the field. */
export interface Removal { id: string; locator: string; ground: string; reason: string; words: string }

export interface Decision { unit: string; date: string }

/**
 * The public MDX of a text with signs: `<Redacted …/>` in the body, `{ redacted: … }` in front matter, and, of a policy, what must be said of
 * them (`disclosureType`, `disclosureReason`, `redactions`). What front matter already says of other cuts is kept.
 */
export function writeDocument(mdx: string, cuts: readonly Cut[], collection: Collection, decision: Decision): { text: string; removals: Removal[] } | { faults: MarkFault[] } {
  const split = /^---\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(mdx);
  if (!split) return { faults: [{ where: '1:1', message: '没有找到文件头（两行 --- 之间的文件信息）。', fix: '文件第一行写 ---，字段写完后再单独写一行 ---。' }] };
  const [, head = '', source = ''] = split;
  const front = redactFrontMatter(head, cuts, collection);
  if (front.faults.length > 0) return { faults: front.faults };
  const known = readList(front.yaml);
  const written = marksOf(source);
  if (written.some((id) => id === undefined) || known.some(({ id }) => id === undefined)) {
    return { faults: [{ where: '1:1', message: '文件里已有的 <Redacted> 或者 redactions 没有写 id，无法续编。', fix: '先给已有的各处写上 id（r1、r2……），再标记新的。' }] };
  }
  const taken = new Set([...written, ...known.map(({ id }) => id)]);
  const inBody: { cut: Cut; id: string }[] = [];
  let next = 1;
  const body = source.replace(signs, (sign) => {
    const cut = cuts[indexOfSign(sign)];
    if (!cut) return '';
    while (taken.has(`r${next}`)) next += 1;
    const id = `r${next}`;
    next += 1;
    inBody.push({ cut, id });
    const length = roughLength(cut.words);
    return `<Redacted id="${id}" ground="${cut.ground}" reason="${cut.reason}"${length ? ` length="${length}"` : ''} />`;
  });
  const locators = locate(body, inBody.map(({ id }) => id));
  const entries = inBody.map(({ cut, id }) => ({ id, locator: locators.get(id) ?? '正文', code: cut.ground }));
  const yaml = collection === 'policies' ? setField(stateReasons(front.yaml, cuts, decision), 'redactions', listOf([...known, ...entries])) : front.yaml;
  const removals = [
    ...front.fields.flatMap(({ field, label, cuts: own }) => own.map(({ ground, reason, words }) => ({ id: field, locator: label, ground, reason, words }))),
    ...inBody.map(({ cut: { ground, reason, words }, id }) => ({ id, locator: locators.get(id) ?? '正文', ground, reason, words })),
  ];
  return { text: `---\n${yaml}---\n${body}`, removals };
}

/** Type, grounds, reason, who decided and when; what an editor wrote stands. */
function stateReasons(yaml: string, cuts: readonly Cut[], { unit, date }: Decision): string {
  const said = (parse(yaml) ?? {}) as { disclosureReason?: Record<string, unknown> | null };
  const codes = [...new Set(cuts.map(({ ground }) => ground))];
  const reason = said.disclosureReason ?? {};
  const before = Array.isArray(reason['codes']) ? (reason['codes'] as unknown[]).map(String) : [];
  const why = [...new Set(cuts.map((cut) => cut.reason.replace(/[。；]$/, '')))].join('；');
  const full = {
    ...reason,
    codes: [...new Set(['OGI-37', ...before, ...codes])],
    text: reason['text'] ?? `本件有部分内容${codes.map((code) => grounds[code].wording.split('，')[0]).join('、')}，予以隐去，其余内容公开。具体理由：${why}。`,
    decidedBy: reason['decidedBy'] ?? unit, decidedAt: reason['decidedAt'] ?? date,
  };
  return setField(setField(yaml, 'disclosureType', 'redacted'), 'disclosureReason', flow(full));
}

const listOf = (entries: readonly object[]): string => (entries.length === 0 ? '[]' : `\n${entries.map((entry) => `  - ${flow(entry)}`).join('\n')}`);

function readList(yaml: string): { id?: string }[] {
  const { redactions } = (parse(yaml) ?? {}) as { redactions?: unknown };
  return Array.isArray(redactions) ? (redactions as { id?: string }[]) : [];
}

const marksOf = (body: string): (string | undefined)[] => [...body.matchAll(/<Redacted\b([^>]*)>/g)].map(([, attributes = '']) => /\bid="([^"]+)"/.exec(attributes)?.[1]);

/** Where each cut stands, in words: `第八条`, `“一、计划安排”部分`, else the number of its paragraph. */
function locate(body: string, ids: readonly string[]): Map<string, string> {
  const { body: read } = readDocument(new TextEncoder().encode(`---\n---\n${body}`), { collection: 'policies', file: '', path: '' }, PolicySchema, policyLabels);
  const lineOf = new Map(read.components.flatMap(({ name, attributes, line }) => (name === 'Redacted' && attributes['id'] ? [[attributes['id'], line] as const] : [])));
  return new Map(ids.map((id) => [id, placeInWords(read, lineOf.get(id) ?? 1)]));
}

function placeInWords({ structure, lines }: Body, line: number): string {
  const before = structure.blocks.filter((block) => block.line <= line);
  const last = before.findLast((block) => block.kind === 'article' || block.kind === 'heading' || block.kind === 'title');
  if (last?.kind === 'article') return last.label;
  if (last?.kind === 'heading' && last.line < line) return `“${`${last.label}${last.title}`.slice(0, 24)}”部分`;
  const number = Math.max(1, lines.filter((each) => each.line <= line).length);
  const label = /^(?:[〇零一二三四五六七八九十]+、|[（(][〇零一二三四五六七八九十]+[）)])/.exec(lines[number - 1]?.text ?? '')?.[0];
  return label ? `“${label}”一段` : `正文第${number}段`;
}
