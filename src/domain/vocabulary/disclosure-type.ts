/**
 * 公开属性. The four values follow 国办发〔2016〕80号 一(一) and, for `redacted`, 政府信息公开条例 第三十七条.
 */
export const disclosureTypes = {
  proactive: '主动公开',
  redacted: '删减后公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
} as const;

export type DisclosureType = keyof typeof disclosureTypes;

/** Whether the body of a document of this type is published at all. */
export function hasPublicBody(type: DisclosureType): boolean {
  return type === 'proactive' || type === 'redacted';
}

/**
 * The annotation (附注) a document bears, mapped to its type: `此件主动公开` → `proactive`.
 * Accepts the surrounding brackets and spaces. Returns undefined for any other text.
 */
export function disclosureTypeOfMark(mark: string): DisclosureType | undefined {
  return marks.get(mark.replace(/[\s（）()]/g, ''));
}

const marks = new Map<string, DisclosureType>([
  ['此件主动公开', 'proactive'],
  ['此件公开发布', 'proactive'],
  ['公开发布', 'proactive'],
  ['主动公开', 'proactive'],
  ['此件删减后公开', 'redacted'],
  ['删减后公开', 'redacted'],
  ['此件依申请公开', 'onRequest'],
  ['依申请公开', 'onRequest'],
  ['此件不予公开', 'withheld'],
  ['此件不公开', 'withheld'],
  ['不予公开', 'withheld'],
]);
