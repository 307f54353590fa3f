import type { Attribute } from './walk-markup.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content (HTML, 13.1.2). */
export const voidElements = words('area base br col embed hr img input link meta param source track wbr');
/** Elements that begin and end a line. */
export const blocks = words('address article aside blockquote body br button caption dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main meta nav ol optgroup option p pre script search section select style summary table tbody td template text textarea tfoot th thead title tr ul');
/** Opening one of these ends an open `p` (HTML, 13.1.2.4). */
export const endsParagraph = words('address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul');
/** Opening the one ends the other when it is the innermost. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({ li: words('li'), dt: words('dt dd'), dd: words('dt dd'), td: words('td th'), th: words('td th'), tr: words('tr td th'), option: words('option') }));

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?(?=\s*(?:;|!|$))|font-size\s*:\s*0(?=[\s;a-z!]|$)|(?:text-indent|left|top)\s*:\s*-\d{3,}|color\s*:\s*(?:#fff(?:f(?:ff(?:ff)?)?)?(?![\da-f])|white|transparent))/i;

/** True where an element's own attributes keep it from being seen. What a style sheet hides cannot be told here. */
export function isHiddenElement(name: string, attributes: readonly Attribute[]): boolean {
  if (name === 'template') return true;
  return attributes.some((attribute) => attribute.name === 'hidden' || (attribute.name === 'style' && hidingStyle.test(attribute.value)) || (name === 'text' && attribute.name === 'fill' && /^(?:none|transparent)$/i.test(attribute.value)));
}
