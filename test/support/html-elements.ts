import { DomUtils, type parseDocument } from 'htmlparser2';

export type HtmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** All elements below a node, in document order. */
export const elements = (node: ReturnType<typeof parseDocument> | HtmlElement): HtmlElement[] => DomUtils.getElementsByTagName('*', node.children, true);

/** Text of an element, white space at the ends cut. */
export const textOf = (element: HtmlElement): string => DomUtils.textContent(element).trim();
