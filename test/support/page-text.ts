import { Parser } from 'htmlparser2';

/**
 * Visible text of the official parts of a policy page, white space dropped: what stands under `.official` inside `#text`, without the printed
 * red head, margin notes, redaction marks and links to articles, which are not the document's own words.
 */
export function officialText(html: string): string {
  const skipped = /(?:^|\s)(?:red-head|gloss|gloss-lead|redacted|reason|no-print|print-only|vh|art__tools|anchor)(?:\s|$)/;
  const stack: { inText: boolean; official: boolean; skip: boolean }[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = stack[stack.length - 1] ?? { inText: false, official: false, skip: false };
      const classes = attributes['class'] ?? '';
      stack.push({
        inText: parent.inText || attributes['id'] === 'text',
        official: parent.official || /(?:^|\s)official(?:\s|$)/.test(classes),
        skip: parent.skip || skipped.test(classes) || name === 'script' || name === 'style' || 'data-tool' in attributes || attributes['aria-hidden'] === 'true',
      });
    },
    ontext(data) {
      const top = stack[stack.length - 1];
      if (top?.inText && top.official && !top.skip) text += data;
    },
    onclosetag() {
      stack.pop();
    },
  }, { decodeEntities: true });
  parser.end(html);
  return text.replace(/\s/g, '');
}

/** The words of an MDX body as an editor wrote them, white space dropped: components and table rules are not words, escapes are what they escape. */
export function sourceText(mdx: string): string {
  const body = mdx.replace(/^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '');
  return body
    .replace(/<Redacted\b[^>]*\/>/g, '')
    .replace(/^\|?[\s:|-]*-[\s:|-]*\|?$/gm, '')
    .replace(/^\|(.*)\|[ \t]*$/gm, (_row, cells: string) => cells.replace(/(?<!\\)\|/g, ' '))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot);/g, (_entity, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '')
    .replace(/\s/g, '');
}
