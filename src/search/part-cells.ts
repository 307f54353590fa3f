/** Pagefind parts the cells of a table's body but not those of its head: 自然人 and 法人或其他组织 would be found, and shown, as one word. A blank parts them. */
export const partCells = (html: string): string => html.replaceAll('</th>', '</th> ');
