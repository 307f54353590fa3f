import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type Scalar } from 'yaml';
import type { Collection } from '../corpus/document.ts';
import { redactableField, redactableFields, type RedactableField } from '../domain/redactable-fields.ts';
import { concealed } from '../domain/redaction.ts';
import { indexOfSign, signs, type Cut, type MarkFault } from './cuts.ts';

/** A value of front matter that was cut, by its path. */
export interface FieldCut { field: string; label: string; cuts: Cut[] }

interface Place { scalar: Scalar; path: (string | number)[] }

/**
 * Front matter (YAML between the fences) with `{ redacted: …, reason: … }` where the signs of cuts stand. Only those values are written anew;
 * the rest stays as the editor has it. Faults: a field that may not be cut, two grounds in one field.
 */
export function redactFrontMatter(yaml: string, cuts: readonly Cut[], collection: Collection): { yaml: string; fields: FieldCut[]; faults: MarkFault[] } {
  const document = parseDocument(yaml);
  const table = (redactableFields as Partial<Record<Collection, Readonly<Record<string, RedactableField>>>>)[collection] ?? {};
  const fields: FieldCut[] = [];
  const faults: MarkFault[] = [];
  const inValues = new Set<Cut>();
  let written = yaml;
  // From the end on, so that the offsets before stay true.
  for (const { scalar, path } of placesIn(document.contents, []).reverse()) {
    const value = String(scalar.value);
    const own = cutsIn(value, cuts);
    const row = redactableField(table, path);
    const name = path.join('.');
    const whole = value.replace(signs, '').trim() === '';
    const [first] = own;
    const [start = 0, end = 0] = scalar.range ?? [];
    if (!first) continue;
    own.forEach((cut) => inValues.add(cut));
    if (!row) faults.push({ where: first.where, message: `这里是文件信息 ${name}，不能隐去。`, fix: '编号、日期、单位、分类和引用关系不能隐去；只能隐去给读者看的文字。' });
    else if (own.some(({ ground }) => ground !== first.ground)) faults.push({ where: first.where, message: `${row.label}里的几处删减依据不同。`, fix: '同一项文件信息只能写一个依据，请合为一处。' });
    else if (whole && row.partly) faults.push({ where: first.where, message: `${row.label}不能全部隐去。`, fix: '留下能够公开的文字，只标记不能公开的词句。' });
    else {
      fields.unshift({ field: name, label: row.label, cuts: own });
      const reason = [...new Set(own.map((cut) => cut.reason))].join('；');
      const entry = { redacted: first.ground, reason, ...(whole ? {} : { text: value.replace(signs, concealed) }) };
      written = `${written.slice(0, start)}${flow(entry)}${scalar.type?.startsWith('BLOCK') ? '\n' : ''}${written.slice(end)}`;
    }
  }
  for (const cut of cutsIn(written.replace(/#.*$/gm, ''), cuts)) {
    if (!inValues.has(cut)) faults.push({ where: cut.where, message: '记号在文件信息的字段名或者写法里，不在值里。', fix: '只标记字段的值。' });
  }
  return { yaml: written.replace(signs, concealed), fields, faults };
}

/** A mapping on one line. */
export const flow = (value: object): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();

/** Writes a top-level field anew, in its place or at the end. */
export function setField(yaml: string, key: string, value: string): string {
  const rows = yaml.replace(/\n$/, '').split('\n');
  const field = `${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
  const at = rows.findIndex((row) => row.startsWith(`${key}:`));
  if (at < 0) return `${rows.join('\n')}\n${field}\n`;
  let after = at + 1;
  while (after < rows.length && /^(?:[\s\-\]}]|$)/.test(rows[after] ?? '')) after += 1;
  return `${[...rows.slice(0, at), field, ...rows.slice(after)].join('\n')}\n`;
}

function placesIn(node: Node | null | undefined, path: (string | number)[]): Place[] {
  if (isMap(node)) return node.items.flatMap((pair) => placesIn(pair.value as Node | null, [...path, isScalar(pair.key) ? String(pair.key.value) : '']));
  if (isSeq(node)) return node.items.flatMap((item, index) => placesIn(item as Node, [...path, index]));
  return isScalar(node) && typeof node.value === 'string' && node.value.search(signs) >= 0 ? [{ scalar: node, path }] : [];
}

const cutsIn = (text: string, cuts: readonly Cut[]): Cut[] => [...text.matchAll(signs)].flatMap(([sign]) => cuts[indexOfSign(sign)] ?? []);
