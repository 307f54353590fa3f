import { partAt } from './mapped-text.ts';
import { type Relationship, readRelationships } from './office-relationships.ts';
import type { XmlPart } from './read-package.ts';
import { type Found, nothing } from './reading.ts';
import { walkMarkup } from './walk-markup.ts';

/** A sheet as its workbook lists it; `state` is '' where it is shown. */
export interface SheetInfo { title: string; state: string }

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The sheets by the name of their part, and what the workbook says itself: names of sheets, defined names, hidden sheets (ECMA-376 part 1, 18.2). */
export function readWorkbook({ name, source: { text, byteAt } }: XmlPart, relationships: XmlPart | undefined): { sheets: Map<string, SheetInfo>; found: Found } {
  const targets = new Map(relationships ? readRelationships(relationships.source.text).map((one: Relationship) => [one.id, one.target]) : []);
  const sheets = new Map<string, SheetInfo>();
  const found = nothing();
  let defined: { title: string; hidden: boolean } | undefined;
  walkMarkup(text, true, {
    open(tag, attributes, place) {
      const value = (wanted: string): string => attributes.find((attribute) => local(attribute.name) === wanted)?.value ?? '';
      if (local(tag) === 'sheet') {
        const state = value('state') === 'visible' ? '' : value('state');
        const title = value('name');
        sheets.set(partName(name, targets.get(value('id')) ?? ''), { title, state });
        found.parts.push(partAt([name, '工作表'], 'name', title, byteAt(attributes.find((attribute) => attribute.name === 'name')?.place ?? place)));
        if (state) found.traits.push({ kind: '隐藏工作表', path: [name], excerpt: title });
      }
      if (local(tag) === 'definedName') {
        defined = { title: value('name'), hidden: /^(?:1|true)$/.test(value('hidden')) };
        found.parts.push(partAt([name, '定义的名称'], 'name', defined.title, byteAt(attributes[0]?.place ?? place)));
      }
      // Who saved it where: `x15ac:absPath` holds the folder on the writer's machine.
      if (local(tag) === 'absPath' || local(tag) === 'fileSharing') for (const attribute of attributes) found.parts.push(partAt([name, `<${local(tag)}>`], 'metadata', attribute.value, byteAt(attribute.place)));
    },
    close() { defined = undefined; },
    text(words, place) {
      if (/\S/.test(words)) found.parts.push(partAt([name, defined?.title ?? '文字'], defined?.hidden ? 'hidden' : 'metadata', words, byteAt(place)));
    },
    comment(words, place) { found.parts.push(partAt([name], 'comment', words, byteAt(place))); },
    instruction() { /* Nothing but the declaration of XML. */ },
  });
  return { sheets, found };
}

/** `worksheets/sheet1.xml` beside `xl/workbook.xml` is `xl/worksheets/sheet1.xml`; `/xl/…` is from the root. */
function partName(workbook: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = workbook.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
