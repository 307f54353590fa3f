import { validities } from '../../domain/vocabulary/validity.ts';
import { interpretationKind } from './secondary-pages.ts';

const shapes: Record<string, string> = {
  [validities.notYetEffective]: 'pending', [validities.draft]: 'pending', [validities.unknown]: 'pending', [validities.repealed]: 'repealed', [validities.expired]: 'repealed',
};

/** In what state a document is, and the shape of its sign: what is not published says so before anything else; an interpretation has the state of what it explains. */
export function stateOf(meta: Record<string, string>, filters: Record<string, string[]>): { shape: string; text: string } | null {
  const disclosure = filters['公开属性']?.[0];
  if (disclosure === '不予公开') return { shape: 'withheld', text: disclosure };
  if (disclosure === '依申请公开') return { shape: 'request', text: disclosure };
  const validity = meta['validity'];
  if (!validity) return null;
  return { shape: shapes[validity] ?? 'valid', text: meta['kind'] === interpretationKind ? `原文${validity}` : validity };
}
