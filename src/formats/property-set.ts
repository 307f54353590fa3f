/** A property of a property set that is a string. */
export interface StringProperty { id: number; text: string; at: number }

/** Properties that name a person or an office, or are words of the writer, of the two sets of Office (MS-OLEPS 2.25, 2.26). */
export const summaryLabels: Readonly<Record<number, string>> = { 2: '标题', 3: '主题', 4: '作者', 5: '关键词', 6: '备注', 7: '模板', 8: '最后修改者', 18: '程序' };
export const documentSummaryLabels: Readonly<Record<number, string>> = { 2: '类别', 14: '经理', 15: '单位' };
export const people: ReadonlySet<string> = new Set(['作者', '最后修改者', '经理', '单位']);

/** Strings of the first set of a property stream, in its code page (MS-OLEPS 2.21). What is out of bounds is left out. */
export function stringProperties(data: Uint8Array): StringProperty[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const number = (at: number): number => (at + 4 <= data.length ? view.getUint32(at, true) : 0);
  const set = number(44);
  const count = Math.min(number(set + 4), 500);
  const fields = Array.from({ length: count }, (_, index) => ({ id: number(set + 8 + 8 * index), at: set + number(set + 12 + 8 * index) }));
  const page = fields.find(({ id }) => id === 1);
  const decoder = new TextDecoder(encodings[page ? number(page.at + 4) & 0xffff : 936] ?? 'gb18030');
  return fields.flatMap(({ id, at }): StringProperty[] => {
    const type = number(at) & 0xffff;
    const size = number(at + 4);
    if ((type !== 30 && type !== 31) || at + 8 > data.length) return [];
    const bytes = data.subarray(at + 8, at + 8 + (type === 31 ? 2 * size : size));
    const text = (type === 31 ? new TextDecoder('utf-16le') : decoder).decode(bytes).replace(/\0[^]*$/, '');
    return text.trim() === '' ? [] : [{ id, text, at: at + 8 }];
  });
}

const encodings: Readonly<Record<number, string>> = { 936: 'gb18030', 54936: 'gb18030', 65001: 'utf-8', 1200: 'utf-16le', 1252: 'windows-1252', 950: 'big5' };
