/**
 * Pagefind repeats the text of every element with an id beside the text of the page. Places are led to by their headings, and by the numbers of items that have none;
 * the ids of paragraphs would double what must be loaded of each page that is shown.
 */
export const placeAnchors = (html: string): string => html.replace(paragraphItem, '$1><i$2>$3</i>').replace(otherIds, '$1');

/**
 * The paragraph of an item, 一、（一）1.（1）: its number, with what it begins with where that is as short as a heading (`3.公开透明。`), takes the id.
 * Layout of official documents: GB/T 9704—2012, 7.3.3.
 */
const paragraphItem = /(<p\b(?:(?!\sid=)[^>])*)(\sid="sec-[^"]*")[^>]*>((?:[一二三四五六七八九十百]+(?=、)|（[一二三四五六七八九十百]+）|\d+(?=[.．])|（\d+）)(?:[、.．]?[^。；：，<]{2,14}(?=。[^<]))?)/g;
const otherIds = /(<(?!h[1-6]\b|i\b)[a-z][^>]*?)\sid="[^"]*"/g;
