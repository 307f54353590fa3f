import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Unit } from '../domain/site.ts';
import type { Doubt, Evidence, Hints } from './evidence.ts';
import { matchUnit } from './match-unit.ts';
import { isUnitName } from './unit-names.ts';

interface Named { names: string[]; line: number; quote: string; where: string }
interface Said { text: string; line: number }

/**
 * 发文机关 from the signature, else from the title before 关于; as an id of the register. A name that is not in the register
 * is no value: it becomes a hint at the gap.
 */
export function recogniseIssuer(
  { signature, title, docNumber }: { signature: { value: string[]; line: number; quote: string } | null; title: Said | null; docNumber: Said | null }, units: readonly Unit[],
): { evidence: Evidence[]; hints: Hints; doubts: Doubt[] } {
  const named = signature ? { names: signature.value, line: signature.line, quote: signature.quote, where: '署名' } : title ? namedInTitle(title) : undefined;
  const code = docNumber ? parseDocumentNumber(docNumber.text)?.code : undefined;
  const [lead] = named?.names ?? [];
  const match = lead ? matchUnit(lead, units, code) : undefined;
  if (!named || !match) {
    const said = named ? `${named.where}为“${named.names.join('、')}”（原文第${named.line}行），名册中没有这个单位：先在 registers/units.yaml 登记，再填其代号` : '原文没有署名，填 registers/units.yaml 中的代号';
    return { evidence: [], doubts: [], hints: { issuer: said, publisher: '一般与发文机关相同；联合发文为牵头机关' } };
  }
  const place = { line: named.line, quote: named.quote };
  const evidence: Evidence[] = [
    { field: 'issuer', value: match.unit.id, ...place, reason: match.isCertain ? null : `${named.where}“${lead}”与名册中“${match.unit.name}”末段相同` },
    { field: 'publisher', value: match.unit.id, ...place, reason: '行政机关制作的政府信息由制作机关公开（条例第十条）' },
  ];
  const others = named.names.map((name) => matchUnit(name, units)?.unit.id);
  if (others.length > 1 && others.every((id) => id !== undefined)) evidence.push({ field: 'jointIssuers', value: others, ...place, reason: null });
  const unknown = named.names.filter((_, index) => others[index] === undefined);
  const isJointUnknown = others.length > 1 && unknown.length > 0;
  return { evidence, hints: {}, doubts: isJointUnknown ? [{ line: named.line, text: named.quote, message: `联合发文，名册中没有“${unknown.join('、')}”：登记后补写 jointIssuers` }] : [] };
}

/** 和平区人民政府 in 和平区人民政府关于印发…的通知. */
function namedInTitle(title: Said): Named | undefined {
  const name = /^(.{4,40}?)关于/.exec(title.text)?.[1]?.trim();
  return name && isUnitName(name) ? { names: name.split(/\s+/), line: title.line, quote: title.text, where: '标题中的发文机关' } : undefined;
}
