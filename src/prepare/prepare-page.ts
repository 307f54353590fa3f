import type { Heading, RootContent } from 'mdast';
import type { PageDocument } from '../corpus/document.ts';
import type { PageSummary, PlainPage } from '../domain/edition.ts';
import type { Page } from '../domain/page.ts';
import { annualReportUrl, guideUrl } from '../domain/urls.ts';
import type { Resolver } from './resolve.ts';
import { blockProse } from './to-prose.ts';

/** A guide, or what an annual report has in common with one. */
export function preparePage(document: PageDocument, resolver: Resolver): PlainPage {
  const meta = document.meta as Page;
  const collection = document.collection as PlainPage['collection'];
  const { headings, text } = document.body;
  return {
    collection, path: document.path, url: collection === 'guides' ? guideUrl(document.path) : annualReportUrl(document.path), digest: '',
    title: meta.title, abstract: meta.abstract ?? null, unit: resolver.unit(meta.unit), datePublished: meta.datePublished, dateUpdated: meta.dateUpdated ?? null,
    contentSource: meta.contentSource, year: null, order: meta.order ?? 0,
    fields: { order: meta.order }, headings: headings.map(({ anchor, text: words, depth }) => ({ anchor, text: words, depth })), text,
    prose: blockProse(withIds(document.body.tree?.children ?? [], headings)),
  };
}

export const summarisePage = ({ collection, path, url, digest, title, abstract, unit, datePublished, dateUpdated, contentSource, year, order }: PageSummary): PageSummary =>
  ({ collection, path, url, digest, title, abstract, unit, datePublished, dateUpdated, contentSource, year, order });

/** Headings with the anchors that links lead to. */
export function withIds(nodes: RootContent[], headings: { anchor: string }[]): RootContent[] {
  let index = 0;
  return nodes.map((node) => (node.type === 'heading' ? ({ ...node, data: { hProperties: { id: headings[index++]?.anchor } } } as Heading) : node));
}
