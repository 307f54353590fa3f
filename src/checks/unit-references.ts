import type { Corpus } from '../corpus/document.ts';
import { entryCollections, fieldsOf } from '../domain/entries.ts';
import { unitId } from '../domain/front-matter.ts';
import type { AnyDocument, Place } from './rule.ts';
import { fieldName } from './wording.ts';

export interface UnitReference {
  at: Place;
  /** Chinese name and key of the field. */
  name: string;
  /** Unit id as written. */
  unit: string;
}

/** Every place in the corpus that names a unit by id. */
export function unitReferences(corpus: Corpus): UnitReference[] {
  return [
    ...corpus.policies.flatMap((document) => {
      const { issuer, jointIssuers, publisher, drafter, coDrafters, disclosureReason, legality, fairCompetition, interpretationAuthority } = document.meta;
      return references(document, [
        [['issuer'], issuer], ...each('jointIssuers', jointIssuers), [['publisher'], publisher], [['drafter'], drafter], ...each('coDrafters', coDrafters),
        [['disclosureReason', 'decidedBy'], disclosureReason?.decidedBy], [['legality', 'body'], legality?.body],
        [['fairCompetition', 'reviewBody'], fairCompetition?.reviewBody], [['interpretationAuthority'], interpretationAuthority],
      ]);
    }),
    ...corpus.interpretations.flatMap((document) => {
      const { interpretingUnit, approvedBy, contact } = document.meta;
      return references(document, [[['interpretingUnit'], interpretingUnit], [['approvedBy'], approvedBy], [['contact', 'unit'], contact?.unit]]);
    }),
    ...corpus.pages.flatMap((document) => references(document, [[['unit'], document.meta.unit]])),
    ...corpus.entries.flatMap((document) => references(document, fieldsOf(entryCollections[document.collection].schema, document.meta, unitId)
      .map(({ path, value }): Named => [path, String(value)]))),
    ...corpus.units.value.flatMap(({ parent }, index) => (parent === undefined ? [] : [{
      at: { file: corpus.units.file, ...corpus.units.positionOf([index, 'parent']), field: `${index}.parent` }, name: '上级单位（parent）', unit: parent,
    }])),
    ...(corpus.numbers.value ?? []).map(({ registeredBy, row }) => ({
      at: { file: corpus.numbers.file, ...corpus.numbers.positionOf([row, 'registeredBy']), field: `${row}.registeredBy` }, name: '登记单位（registeredBy）', unit: registeredBy,
    })),
  ];
}

type Named = [field: (string | number)[], unit: string | undefined];

const each = (field: string, units: readonly string[] | undefined): Named[] => (units ?? []).map((unit, index) => [[field, index], unit]);

const references = (document: AnyDocument, named: Named[]): UnitReference[] =>
  named.flatMap(([field, unit]) => (unit === undefined ? [] : [{ at: { document, field }, name: fieldName(document, field.join('.')), unit }]));
