import type { Edition } from '../domain/edition.ts';

/** Computes a value once for each edition: lists are grouped once a build, not once a page. */
export function perEdition<T>(compute: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { value: T }>();
  return (edition) => {
    const hit = known.get(edition) ?? { value: compute(edition) };
    known.set(edition, hit);
    return hit.value;
  };
}
