import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** Where the schema of SARIF 2.1.0 comes from is said in `test/fixtures/README.md`. */
const schema = JSON.parse(readFileSync(new URL('../fixtures/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as { $schema: string; id: string };

/**
 * The schema is of draft 04; of what it uses, only `id` has another name in the draft that the validator knows. One of its patterns is not one
 * of Unicode mode.
 */
const { $schema: _draft, id: $id, ...rest } = schema;
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile({ $id, ...rest });

/** The faults of a SARIF log by the official schema; empty where it is valid. */
export function sarifFaults(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

export interface SarifPlace { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: { startLine: number; startColumn: number } } }
export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: SarifPlace[];
  relatedLocations?: SarifPlace[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions?: { kind: string; justification: string; location: SarifPlace }[];
}
export interface SarifRun {
  tool: { driver: { rules: { id: string; helpUri?: string; defaultConfiguration: { level: string }; properties: { tags: string[] } }[] } };
  columnKind: string;
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
  results: SarifResult[];
}
export const sarifRun = (text: string): SarifRun => (JSON.parse(text) as { runs: [SarifRun] }).runs[0];
