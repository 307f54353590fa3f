import { agencyNames } from './vocabulary/agency-names.ts';

/** A unit as registers name it, and the name of the government that it belongs to: 澄湖区人民政府. */
export interface NamedUnit { name: string; shortName: string; government: string | null }

const level = /(?:自治)?[省市区县旗州盟镇乡]$/;

/**
 * All names by which people call a unit, its full name first, then the longest first: 澄湖区市场监督管理局 → 区市场监管局, 市场监管局, 市监局, 澄湖市监局 …;
 * 澄湖区人民政府办公室 → 区政府办, 区府办, 政府办 …; 澄湖区湖心街道办事处 → 湖心街道办, 湖心街道. A name may belong to several units.
 */
export function unitForms(unit: NamedUnit): string[] {
  const { name, shortName } = unit;
  const forms = new Set<string>([shortName, ...agencyForms(unit), ...governmentForms(name), ...officeForms(name), ...streetForms(unit), ...branchForms(unit)]);
  forms.delete(name);
  return [name, ...[...forms].filter((form) => form.length >= 2).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))];
}

/** 澄湖区: what a government governs. */
const regionOf = (government: string | null): string => (government === null ? '' : /^(.{2,})人民政府$/.exec(government)?.[1] ?? '');

/** 澄湖区, 澄湖, 区 and nothing: what may stand before a name inside a region. */
function prefixes(region: string): string[] {
  const kind = level.exec(region)?.[0] ?? '';
  const own = region.replace(/^.*[省市](?=.)/, '');
  const bare = own.slice(0, own.length - kind.length);
  return region === '' ? [''] : [...new Set([region, own, ...(bare.length >= 2 ? [bare] : []), kind.slice(-1), ''])];
}

const within = (region: string, names: readonly string[]): string[] => prefixes(region).flatMap((prefix) => names.map((name) => `${prefix}${name}`));

function agencyForms({ name, government }: NamedUnit): string[] {
  const region = regionOf(government);
  const core = region !== '' && name.startsWith(region) ? name.slice(region.length) : name;
  const match = /^(.{2,}?)(局|委员会|办公室|厅|中心)$/.exec(core);
  if (!match || core.endsWith('人民政府办公室')) return [];
  const [, subject = '', kind = ''] = match;
  return within(region, [core, ...shortNames(subject, kind)]);
}

/** 市场监督管理 + 局 → 市场监管局, 市监局 … */
function shortNames(subject: string, kind: string): string[] {
  const endings = kind === '委员会' ? ['委员会', '委', '局'] : kind === '办公室' ? ['办公室', '办'] : [kind];
  const plain = subject.replace(/管理$/, '');
  const subjects = new Set([subject, subject.replaceAll(/[和与]/g, ''), plain, plain.replaceAll(/[和与]/g, '')]);
  const called: string[] = [];
  for (const agency of agencyNames) {
    if (!agency.subject.test(subject)) continue;
    for (const short of agency.short) subjects.add(short);
    called.push(...agency.called ?? []);
  }
  return [...[...subjects].filter((each) => each.length >= 2).flatMap((each) => endings.map((ending) => `${each}${ending}`)), ...called];
}

function governmentForms(name: string): string[] {
  const region = regionOf(name);
  if (region === '') return [];
  const kind = level.exec(region)?.[0].slice(-1) ?? '';
  const named = prefixes(region).filter((prefix) => prefix !== '' && prefix !== kind);
  return [...named.flatMap((prefix) => [`${prefix}人民政府`, `${prefix}政府`]), `${kind}人民政府`, `${kind}政府`, `${kind}府`, region];
}

function officeForms(name: string): string[] {
  const region = regionOf(name.replace(/办公[室厅]$/, ''));
  if (region === '' || !/办公[室厅]$/.test(name)) return [];
  return within(region, ['人民政府办公室', '人民政府办公厅', '人民政府办', '政府办公室', '政府办公厅', '政府办', '府办公室', '府办']);
}

function streetForms({ name, government }: NamedUnit): string[] {
  const region = regionOf(government);
  const core = region !== '' && name.startsWith(region) ? name.slice(region.length) : name;
  const street = /^(.{2,}?街道)办事处$/.exec(core)?.[1];
  if (street) return within(region, [`${street}办事处`, `${street}办`, street, `${street.slice(0, -1)}办`, `${street.slice(0, -2)}街办`]).filter((form) => form.length > 3);
  const town = /^(.{2,}?[镇乡])人民政府$/.exec(core)?.[1];
  return town && region !== '' ? within(region, [`${town}人民政府`, `${town}政府`, town]) : [];
}

/** 澄江市生态环境局澄湖分局: an agency of the city for the district. */
function branchForms({ name }: NamedUnit): string[] {
  const match = /^(.{2,}?[市省])(.{2,}局)(.{2,}?)(区|县|市)?分局$/.exec(name);
  if (!match) return [];
  const [, city = '', agency = '', place = '', placeKind = ''] = match;
  const kind = placeKind === '' ? '区' : placeKind;
  const names = shortNames(agency.slice(0, -1), '局');
  const full = [`${city}${agency}`, `市${agency}`, agency].map((each) => `${each}${place}${placeKind}分局`);
  return [...full, ...names.flatMap((each) => [each, `${kind}${each}`, `${place}${kind}${each}`, `${place}${each}`, `${each}${place}分局`, `${each.replace(/局$/, '')}分局`])];
}
