import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/corpus/document.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { sealExamples, type EntryExample } from './seal-ledger.ts';

/**
 * A small portal without a fault: one rule in force, its interpretation, one older notice. Tests replace fields (YAML source as
 * text; null leaves the field out) and bodies. `‸` in a file marks the exact place where a finding is expected; it is not written.
 */
export const marker = '‸';

/** The "today" that the base portal is without a fault on. */
export const today = '2026-06-01';

export type Fields = Record<string, string | null>;

export const ruleFields: Fields = {
  identifier: '11999900MB0000001X/2025-00012',
  title: '澄湖区人民政府关于印发《澄湖区路侧停车管理办法》的通知',
  docNumber: '澄政规〔2025〕3号',
  issuer: 'gov',
  publisher: 'gov',
  drafter: 'transport',
  genre: '通知',
  docClass: 'normative',
  themes: "['工业、交通\\公路']",
  statutoryItem: '[OGI-20-01]',
  abstract: '规范路侧停车泊位的设置、收费和管理，写明收费标准、免费时段和投诉渠道，方便群众就近停车。',
  keywords: '[路侧停车, 停车收费]',
  dateWritten: '2025-03-14',
  datePublished: '2025-03-20T09:30+08:00',
  datePublishedBasis: 'recorded',
  dateEffective: '2025-05-01',
  dateExpires: '2030-04-30',
  validity: 'inForce',
  basis: '[{ title: 中华人民共和国道路交通安全法 }]',
  disclosureType: 'proactive',
  disclosureMark: '此件主动公开',
  review: '{ secrecyBy: 区交通运输局保密办, secrecyAt: 2025-03-10, disclosureBy: 区交通运输局办公室, disclosureAt: 2025-03-11, approver: 区政府办公室, approvedAt: 2025-03-12 }',
  interpretation: '{ requirement: required }',
  channels: '[website]',
  contentSource: '澄湖区人民政府办公室',
  consultation: '{ from: 2025-01-06, to: 2025-02-07, received: 12, adopted: 5, feedbackAt: 2025-02-20 }',
  legality: '{ body: justice, opinionNo: 澄司审〔2025〕8号, date: 2025-02-27, result: lawful }',
  deliberation: '{ meeting: executive, term: 第三届, session: 第四十次, date: 2025-03-12 }',
  filing: '{ to: [澄江市人民政府], date: 2025-04-02, no: 澄规备〔2025〕3号 }',
  burdenAssessment: '{ done: true, date: 2025-02-17, by: 区交通运输局 }',
  gazette: '{ year: 2025, issue: 1, page: 3 }',
};

export const ruleBody = `各镇人民政府、街道办事处，区政府各部门：

《澄湖区路侧停车管理办法》已经区人民政府同意，现印发给你们，请认真贯彻执行。

澄湖区人民政府

2025年3月14日

（此件主动公开）

澄湖区路侧停车管理办法

第一章　总则

第一条　为了规范路侧停车秩序，根据《中华人民共和国道路交通安全法》，结合本区实际，制定本办法。

第二条　本区范围内路侧停车泊位的设置、使用和收费，适用本办法。

第二章　收费

第三条　停车收费按照下列规定执行：

（一）首个小时三元；

（二）以后每小时二元。

第三章　附则

第四条　本办法自2025年5月1日起施行，有效期至2030年4月30日。
`;

export const noticeFields: Fields = {
  identifier: '11999900MB0000011X/2025-00031',
  title: '澄湖区交通运输局关于调整公交线路的通告',
  docNumber: '澄交〔2025〕8号',
  issuer: 'transport',
  publisher: 'transport',
  drafter: 'transport',
  genre: '通告',
  docClass: 'policy',
  themes: "['工业、交通\\公路']",
  statutoryItem: '[OGI-21-1]',
  abstract: '调整三条公交线路的走向和首末班时间，写明新的停靠站点和换乘办法，方便沿线居民出行。',
  dateWritten: '2025-06-03',
  datePublished: '2025-06-04T10:00+08:00',
  dateEffective: 'issue',
  validity: 'inForce',
  disclosureType: 'proactive',
  review: '{ secrecyBy: 局保密办, secrecyAt: 2025-06-02, disclosureBy: 局办公室, disclosureAt: 2025-06-02, approver: 局主要负责人, approvedAt: 2025-06-03 }',
  interpretation: '{ requirement: optional }',
  contentSource: '澄湖区交通运输局',
};

export const noticeBody = `因道路施工，现就调整公交线路有关事项通告如下：

一、调整的线路为1路、2路和3路。

二、首末班时间不变。

本通告自印发之日起施行。

澄湖区交通运输局

2025年6月3日

（此件主动公开）
`;

export const interpretationFields: Fields = {
  id: 'parking-text',
  title: '路边停车怎么收费？——《澄湖区路侧停车管理办法》解读',
  interprets: '[11999900MB0000001X/2025-00012]',
  form: 'qa',
  interpretingUnit: 'transport',
  datePublished: '2025-03-20T09:35+08:00',
  points: `
  background: { anchor: 为什么要出这个办法 }
  objectives: { anchor: 为什么要出这个办法 }
  mainContent: { anchor: 怎么收费 }
  scope: { anchor: 哪些地方适用 }
  standards: { anchor: 怎么收费 }
  notes: { anchor: 需要注意什么 }
  benefits: { notApplicable: 办法没有设立优惠项目 }`,
  contact: '{ unit: transport, phone: 0000-00000311, hours: 工作日 9:00—17:30 }',
  contentSource: '澄湖区交通运输局',
};

export const interpretationBody = `## 为什么要出这个办法

过去泊位由各街道自行划定，收费不一，群众意见较多。

## 哪些地方适用

<Explains articles="第二条" />

全区道路两侧划了线的泊位都适用。

## 怎么收费

<Explains articles="第三条" />

停一小时三元，停两小时五元。

## 需要注意什么

没有划线的地方不能停车。
`;

const site = `siteName: 澄湖区人民政府门户网站
siteDomain: www.chenghu.example
siteIdCode: "0000000001"
origin: https://www.chenghu.example
authority: 澄湖区人民政府
organizer: 澄湖区人民政府办公室
contact: { phone: 0000-00000117, hours: 工作日 9:00—17:30, address: 湖心路1号 }
icpNo: 示ICP备00000000号
policeNo: 示公网安备00000000000000号
findErrorUrl: /guides/about/
`;

const units = `- { id: gov, name: 澄湖区人民政府, shortName: 区政府, creditCode: 11999900MB0000001X, docCodes: [澄政发, 澄政规, 澄湖区人民政府令], type: government }
- { id: office, name: 澄湖区人民政府办公室, shortName: 区政府办公室, docCodes: [澄政办], parent: gov, type: office }
- { id: transport, name: 澄湖区交通运输局, shortName: 区交通运输局, docCodes: [澄交, 澄交规], parent: gov }
- { id: education, name: 澄湖区教育局, shortName: 区教育局, docCodes: [澄教], parent: gov }
- { id: justice, name: 澄湖区司法局, shortName: 区司法局, docCodes: [澄司], parent: gov }
`;

const holidays = `- year: 2025
  off: [2025-01-01, 2025-01-28/2025-02-04, 2025-04-04/2025-04-06, 2025-05-01/2025-05-05, 2025-05-31/2025-06-02, 2025-10-01/2025-10-08]
  work: [2025-01-26, 2025-02-08, 2025-04-27, 2025-09-28, 2025-10-11]
- year: 2026
  off: [2026-01-01/2026-01-03, 2026-02-15/2026-02-23, 2026-04-04/2026-04-06, 2026-05-01/2026-05-05, 2026-06-19/2026-06-21, 2026-09-25/2026-09-27, 2026-10-01/2026-10-07]
  work: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]
`;

export const paths = {
  rule: 'policies/2025/parking.mdx', notice: 'policies/2025/bus-lines.mdx', interpretation: 'interpretations/2025/parking-text.mdx',
  site: 'site.yaml', units: 'registers/units.yaml', holidays: 'registers/holidays.yaml', ledger: 'registers/ledger.jsonl', history: '.history', sealed: '.sealed-list',
} as const;

/** A document from base fields, the changes, and a body. */
export function documentFile(base: Fields, changes: Fields, body: string): string {
  const fields = Object.entries({ ...base, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  const lines = fields.map(([key, value]) => (value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`));
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}`}`;
}

export const ruleFile = (changes: Fields = {}, body = ruleBody): string => documentFile(ruleFields, changes, body);
export const noticeFile = (changes: Fields = {}, body = noticeBody): string => documentFile(noticeFields, changes, body);
export const interpretationFile = (changes: Fields = {}, body = interpretationBody): string => documentFile(interpretationFields, changes, body);
/** `site.yaml` with lines added after the base ones. */
export const siteFile = (added = ''): string => site + added;

/**
 * Files by path below the content folder. Under `paths.ledger`, a list is sealed into a ledger; under `paths.history`, which no file has, days by
 * path stand for the version history, the earliest as its start; under `paths.sealed`, the hashed list of removed words beside the folder. `{ link: target }` is a symbolic link.
 */
export type Files = Record<string, string | Uint8Array | null | readonly EntryExample[] | Readonly<Record<string, string>>>;

export const baseFiles = (): Record<string, string> => ({
  [paths.site]: site, [paths.units]: units, [paths.holidays]: holidays,
  [paths.rule]: ruleFile(), [paths.notice]: noticeFile(), [paths.interpretation]: interpretationFile(),
});

export interface Scenario {
  corpus: Corpus;
  /** The folder the corpus was read from; gone by now. */
  root: string;
  /** Places of the markers as `file:line:column`, relative to the content folder, in order. */
  marked: string[];
}

/** Writes the base portal with `files` in place of (or, for null, without) its own to a temporary folder, and reads it. */
export async function readScenario(files: Files = {}): Promise<Scenario> {
  const root = mkdtempSync(join(tmpdir(), 'scenario-'));
  const marked: string[] = [];
  try {
    for (const [path, content] of Object.entries({ ...baseFiles(), ...files })) {
      const file = join(root, path);
      if (content === null || Array.isArray(content) || path === paths.history) continue;
      mkdirSync(dirname(file), { recursive: true });
      if (!isFile(content)) {
        symlinkSync((content as { link: string }).link, file);
        continue;
      }
      writeFileSync(file, typeof content === 'string' ? takeMarkers(path, content, marked) : content);
    }
    const examples = files[paths.ledger];
    if (Array.isArray(examples)) writeFileSync(join(root, paths.ledger), sealExamples(examples, await readCorpus(root, { cwd: root })));
    const corpus = await readCorpus(root, { cwd: root });
    const days = Object.entries((files[paths.history] ?? {}) as Record<string, string>);
    if (days.length > 0) corpus.history = { state: 'known', start: days.map(([, day]) => day).sort()[0] as string, firstSeen: new Map(days) };
    const list = files[paths.sealed];
    if (typeof list === 'string') corpus.sealed = { file: paths.sealed, text: list.replaceAll(marker, '') };
    return { corpus, root, marked: marked.sort() };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const isFile = (content: Files[string]): content is string | Uint8Array => typeof content === 'string' || content instanceof Uint8Array;

function takeMarkers(path: string, content: string, marked: string[]): string {
  content.split('\n').forEach((row, index) => {
    row.split(marker).slice(0, -1).reduce((column, piece) => {
      marked.push(`${path}:${index + 1}:${column + piece.length}`);
      return column + piece.length;
    }, 1);
  });
  return content.replaceAll(marker, '');
}
