import type { Root } from 'hast';
import type { Prose } from '../domain/edition.ts';

/** HTML cut where rich text with components stands; a page sets the strings as they are and gives the trees to `Prose`. */
export type HtmlPart = string | { tree: Root };

/** Collects HTML. Text from documents goes through `escapeHtml` first; `prose` is HTML already, made safe on the check side. */
export interface HtmlCollector {
  add(html: string): void;
  prose(prose: Prose): void;
  parts(): HtmlPart[];
}

export function htmlCollector(): HtmlCollector {
  const parts: HtmlPart[] = [];
  let open = '';
  return {
    add(html) { open += html; },
    prose(prose) {
      if ('html' in prose) open += prose.html;
      else {
        parts.push(open, { tree: prose.tree });
        open = '';
      }
    },
    parts() { return open === '' ? parts : [...parts, open]; },
  };
}
