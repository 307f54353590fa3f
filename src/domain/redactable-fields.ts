import type { EntryCollection } from './entries.ts';
import type { GroundCode } from './vocabulary/grounds.ts';

/** A value of front matter that is not in the file: `{ redacted: OGI-15-2, reason: … }`, in part with `text: 关于〔此处隐去〕的决定`. */
export interface RedactedField {
  /** Path of the value. */
  field: (string | number)[];
  /** The field in words: `主送机关第2项`. */
  label: string;
  code: GroundCode;
  reason: string;
}

/** A field that may be cut: its name, and whether something of it must stay. */
export interface RedactableField { label: string; partly?: true }

type Table = Readonly<Record<string, RedactableField>>;

const head: Table = { title: { label: '标题', partly: true }, abstract: { label: '内容概述', partly: true } };

/**
 * Fields that may be cut, by collection; `*` is an item of a list. What a reader is shown in words may be; numbers, dates, units, themes and
 * references may not, as the catalogue and the time limits rest on them (条例第十二条).
 */
export const redactableFields: Readonly<Partial<Record<'policies' | EntryCollection, Table>>> = {
  policies: {
    ...head, title: { label: '名称', partly: true }, shortTitle: { label: '简称', partly: true }, 'keywords.*': { label: '关键词' }, 'audience.*': { label: '服务对象' },
    scope: { label: '适用范围' }, 'scope.*': { label: '适用范围' }, 'recipients.*': { label: '主送机关' }, 'cc.*': { label: '抄送机关' },
    'printedBy.*': { label: '印发机关' }, 'attachments.*.title': { label: '附件名称' },
  },
  consultations: { ...head, 'of.draftTitle': { label: '征求意见的文件', partly: true }, 'feedback.items.*.opinion': { label: '意见' }, 'feedback.items.*.reason': { label: '采纳情况' } },
  meetings: { ...head, 'agenda.*.title': { label: '议题' }, 'agenda.*.outcome': { label: '议定事项' }, 'agenda.*.followUp': { label: '落实情况' }, 'observers.*': { label: '列席人员' } },
  proposals: { ...head, proposer: { label: '提出者' } },
  responses: { ...head, spokesperson: { label: '发布人' }, 'updates.*.text': { label: '后续发布' }, 'corrects.claim': { label: '澄清的内容' } },
  'power-lists': head,
  enforcement: { ...head, 'party.name': { label: '当事人' }, subject: { label: '事项' }, decision: { label: '结果' } },
  gazettes: head,
};

/** The row of a field and its name with the place in its list; undefined where it may not be cut. */
export function redactableField(table: Table, path: readonly (string | number)[]): RedactableField | undefined {
  const row = table[path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')];
  const index = path.find((part) => typeof part === 'number');
  return row && { ...row, label: index === undefined ? row.label : `${row.label}第${index + 1}项` };
}
