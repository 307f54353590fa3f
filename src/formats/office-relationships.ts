import type { FileTrait } from './file-content.ts';
import { excerptOf } from './office-streams.ts';
import { walkMarkup } from './walk-markup.ts';

/** What a part refers to (ECMA-376 part 2, 9.3). */
export interface Relationship { id: string; type: string; target: string; external: boolean }

export function readRelationships(source: string): Relationship[] {
  const relationships: Relationship[] = [];
  walkMarkup(source, true, {
    open(tag, attributes) {
      if (!tag.endsWith('Relationship')) return;
      const value = (name: string): string => attributes.find((attribute) => attribute.name === name)?.value ?? '';
      relationships.push({ id: value('Id'), type: value('Type').split('/').pop() ?? '', target: value('Target'), external: value('TargetMode') === 'External' });
    },
    close() { /* Everything is in attributes. */ },
    text() { /* Everything is in attributes. */ },
    comment() { /* Read with the rest of the part. */ },
    instruction() { /* Read with the rest of the part. */ },
  });
  return relationships;
}

/** External targets as traits: `超链接` is for readers to follow, `外部资源` is fetched on opening. */
export const externalTraits = (name: string, source: string): FileTrait[] =>
  readRelationships(source).filter(({ external }) => external).map(({ type, target }) => ({ kind: '外部链接', path: [name, type === 'hyperlink' ? '超链接' : '外部资源'], excerpt: excerptOf(target) }));
