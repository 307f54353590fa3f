import { compareText } from './finding.ts';

/**
 * Canonical JSON of a flat object of strings and whole numbers: one line, no white space between tokens, keys in the order of their UTF-16
 * code units, strings in Unicode NFC and escaped as ECMAScript's `JSON.stringify` does (`"`, `\` and control characters only), UTF-8, no line end.
 * A field whose value is undefined is left out. For such objects this is RFC 8785 (JCS), with NFC on top.
 */
export function canonicalJson(value: Readonly<Record<string, string | number | undefined>>): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => compareText(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${JSON.stringify(typeof field === 'string' ? field.normalize('NFC') : field)}`).join(',')}}`;
}
