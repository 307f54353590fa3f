import type { Corpus } from '../corpus/document.ts';
import { columns } from '../domain/columns.ts';
import { entryCollectionIds } from '../domain/entries.ts';

/** A column that must hold something, with the moments its items were published. */
export interface ColumnItems {
  name: string;
  url: string;
  published: string[];
  /** Months after which it counts as not kept up (国办秘函〔2019〕19号: 政策文件、通知公告类 six months); null where no time is set. */
  staleAfterMonths: number | null;
}

/** 栏目 that are filled from the content. What is not published may rightly be empty, and guides do not grow. */
export function columnItems({ policies, interpretations, pages, entries }: Corpus): ColumnItems[] {
  const items = (id: keyof typeof columns, documents: { meta: { datePublished?: string } }[], staleAfterMonths: number | null): ColumnItems =>
    ({ name: columns[id].name, url: columns[id].url, published: documents.flatMap(({ meta }) => meta.datePublished ?? []), staleAfterMonths });
  return [
    items('policies', policies, 6),
    items('interpretations', interpretations, null),
    ...entryCollectionIds.map((collection) => items(collection, entries.filter((entry) => entry.collection === collection), null)),
    items('annualReports', pages.filter(({ collection }) => collection === 'annual-reports'), null),
  ];
}
