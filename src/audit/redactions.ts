import type { PolicyDocument } from '../corpus/document.ts';
import { shareOf, type AuditFigures } from '../domain/audit-figures.ts';
import { isWithholdingGround } from '../domain/vocabulary/grounds.ts';

type Redactions = AuditFigures['redactions'];

/** Every cut of a redacted document with its ground, and what its statement of reasons leaves out (条例第十三条、第三十七条; 国办发〔2016〕80号 一). */
export function redactions(policies: readonly PolicyDocument[]): Redactions {
  const list = policies.filter(({ meta }) => meta.disclosureType === 'redacted').map(explain);
  const explained = list.filter(({ missing }) => missing.length === 0).length;
  return { documents: list.length, places: list.reduce((sum, { places }) => sum + places.length, 0), explained, share: shareOf(explained, list.length), list };
}

function explain({ path, meta, redacted }: PolicyDocument): Redactions['list'][number] {
  const { title = '', issuer = '', redactions: cuts = [], disclosureReason: reason } = meta;
  const places = [...redacted.map(({ label, code }) => ({ locator: label, code })), ...cuts.map(({ locator, code }) => ({ locator, code }))];
  const missing = [
    ...(places.length === 0 ? ['删减清单'] : places.filter(({ code }) => !isWithholdingGround(code)).map(({ locator }) => `${locator}的依据`)),
    ...(reason?.text.trim() ? [] : ['理由']),
    ...(reason?.decidedBy ? [] : ['决定机关']),
    ...(reason?.decidedAt ? [] : ['决定日期']),
  ];
  return { path, title, unit: issuer, places, missing };
}
