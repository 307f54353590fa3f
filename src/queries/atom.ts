import { Feed } from 'feed';
import type { Edition } from '../domain/edition.ts';
import { absolute } from '../domain/urls.ts';
import type { FeedContent } from './feeds.ts';

/** `feed` marks titles and summaries of entries as HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A feed as Atom 1.0 (RFC 4287). `updated` comes from the edition's date, so that the same edition gives the same bytes. */
export function atom({ date, site }: Pick<Edition, 'date' | 'site'>, content: FeedContent): string {
  const page = absolute(site.origin, content.page);
  const feed = new Feed({
    title: content.title,
    description: content.subtitle,
    id: absolute(site.origin, content.url),
    link: page,
    language: 'zh-CN',
    updated: new Date(`${date}T00:00:00+08:00`),
    generator: false,
    feedLinks: { atom: absolute(site.origin, content.url) },
    author: { name: site.organizer },
    copyright: `${site.authority}政府信息公开`,
  });
  for (const { title, url, id = url, date: moment, summary, author, categories } of content.entries) {
    const link = absolute(site.origin, url);
    feed.addItem({
      title: asHtml(title), id: absolute(site.origin, id), link, date: new Date(moment), published: new Date(moment), description: asHtml(summary),
      author: [{ name: author }], category: categories.map((term) => ({ name: term, term })),
    });
  }
  return feed.atom1();
}
