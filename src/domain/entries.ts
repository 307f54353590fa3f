import { z } from 'zod';
import { ConsultationSchema, consultationLabels } from './consultation.ts';
import { EnforcementSchema, enforcementLabels } from './enforcement.ts';
import { GazetteSchema, gazetteLabels } from './gazette.ts';
import { MeetingSchema, meetingLabels } from './meeting.ts';
import { PowerListSchema, powerListLabels } from './power-list.ts';
import { ProposalSchema, proposalLabels } from './proposal.ts';
import { ResponseSchema, responseLabels } from './response.ts';
import { entryNames } from './vocabulary/entry-names.ts';

/**
 * Statutory columns whose entries are files of one kind each: the folder under `content/`, the shape of its front matter, its field names,
 * and what one entry is called. Everything that treats them alike goes by this table.
 */
export const entryCollections = {
  consultations: { schema: ConsultationSchema, labels: consultationLabels, name: entryNames.consultations, measure: '次' },
  meetings: { schema: MeetingSchema, labels: meetingLabels, name: entryNames.meetings, measure: '次' },
  proposals: { schema: ProposalSchema, labels: proposalLabels, name: entryNames.proposals, measure: '件' },
  responses: { schema: ResponseSchema, labels: responseLabels, name: entryNames.responses, measure: '件' },
  'power-lists': { schema: PowerListSchema, labels: powerListLabels, name: entryNames['power-lists'], measure: '份' },
  enforcement: { schema: EnforcementSchema, labels: enforcementLabels, name: entryNames.enforcement, measure: '件' },
  gazettes: { schema: GazetteSchema, labels: gazetteLabels, name: entryNames.gazettes, measure: '期' },
} as const;

export type EntryCollection = keyof typeof entryCollections;
export type EntryMeta = { [C in EntryCollection]: z.infer<(typeof entryCollections)[C]['schema']> };

export const entryCollectionIds = Object.keys(entryCollections) as EntryCollection[];

/** Whether a collection is one of these. */
export const isEntryCollection = (name: string): name is EntryCollection => Object.hasOwn(entryCollections, name);

export interface FieldValue { path: (string | number)[]; value: unknown }

/** Every value in `meta` whose field has the schema `leaf`, such as `unitId`, with its path, in the order of the schema. */
export function fieldsOf(schema: z.ZodType, meta: unknown, leaf: z.ZodType, path: (string | number)[] = []): FieldValue[] {
  if (meta === undefined || meta === null) return [];
  if (schema === leaf) return [{ path, value: meta }];
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, meta, leaf, path);
  if (schema instanceof z.ZodArray) return Array.isArray(meta) ? meta.flatMap((item, index) => fieldsOf(schema.element as z.ZodType, item, leaf, [...path, index])) : [];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => fieldsOf(field as z.ZodType, (meta as Record<string, unknown>)[key], leaf, [...path, key]));
  return [];
}
