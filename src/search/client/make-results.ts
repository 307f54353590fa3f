import { likeliestQuestion } from './asked-fit.ts';
import { makeExcerpt, type ExcerptPart } from './excerpt.ts';
import { squeezed } from './normalise.ts';
import type { ReadQuery } from './read-query.ts';
import type { ScoredPlace } from './score-passages.ts';
import type { WeightedTerm } from './weighted-term.ts';

/** A document that answers, with the places in it that do. Plain text throughout. */
export interface SearchResult {
  title: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Best first, at least one. */
  places: ResultPlace[];
}

/** An article or section, or the document as a whole. */
export interface ResultPlace {
  url: string;
  /** Headings above the place and its own, outermost first; empty for a document. */
  path: string[];
  excerpt: ExcerptPart[];
  /** The section of an interpretation by which it was found (依据解读找到). */
  through?: { title: string; url: string };
  /** What somebody asked much like the query, and what this place answers (`registers/questions.yaml`). */
  asked?: string;
}

/** What is shown of the places of one document, in the given order. */
export function toResult(places: readonly ScoredPlace[], query: ReadQuery, terms: readonly WeightedTerm[]): SearchResult {
  const { meta = {}, filters = {} } = places[0]?.fragment ?? {};
  return { title: meta['title'] ?? '', meta, filters, places: places.map((place, index) => toPlace(place, query, terms, index === 0)) };
}

/** What stands below a chapter is shown where the chapter is the best place; further places are articles of it or say as much. */
function toPlace({ fragment, passage, whole, through }: ScoredPlace, query: ReadQuery, terms: readonly WeightedTerm[], isBest: boolean): ResultPlace {
  const { title = '', date = '' } = fragment.meta;
  const asked = likeliestQuestion(passage, query);
  const atTop = whole || passage.anchor === null || passage.heading === null;
  const text = passage.anchor === null ? withoutHead(passage.text, title, date) : passage.text || (isBest ? passage.below ?? '' : '');
  return {
    url: atTop ? fragment.url : `${fragment.url}#${encodeURIComponent(passage.anchor ?? '')}`,
    // The title of an attached rule says nothing new where the document's own title holds it.
    path: atTop ? [] : [...passage.path.filter((heading) => !title.includes(heading)), passage.heading ?? ''].map(itemName),
    excerpt: makeExcerpt(text, query.squeezed, terms),
    ...(through === undefined ? {} : { through }),
    ...(asked === undefined ? {} : { asked }),
  };
}

/** An item that has only its number is called as people cite it: 第五项, 第（一）项, 第3点. */
const itemName = (label: string): string => (/^(?:[一二三四五六七八九十百]+|（.{1,4}）)$/.test(label) ? `第${label}项` : /^\d+$/.test(label) ? `第${label}点` : label);

/**
 * A page begins with its title and the line of number, unit and date, which the result shows anyway, and has a line of key words, which is no sentence.
 */
function withoutHead(text: string, title: string, date: string): string {
  const lines = text.split('\n');
  const head = date === '' ? -1 : lines.slice(0, 6).findIndex((line) => line.includes(date));
  const body = lines.slice(head + 1);
  const start = body.findIndex((line) => !isTitle(line, title));
  return (start < 0 ? [] : body.slice(start)).filter((line) => /[。；，：！？]/.test(line) || !line.includes('、')).join('\n');
}

const isTitle = (line: string, title: string): boolean => title !== '' && squeezed(line) === squeezed(title);
