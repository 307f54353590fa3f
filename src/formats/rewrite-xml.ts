/** A start tag as it is written; values are raw, entities and all. */
export interface Tag { name: string; attributes: { name: string; value: string }[] }

/** What becomes of an element: it stays, it goes with all it holds, its words go, or its attributes are these. */
export type Verdict = 'keep' | 'drop' | 'empty' | Tag['attributes'];

/**
 * Writes XML again, element by element as `judge` says. What is kept is kept to the letter; comments and processing instructions go.
 * One pass, linear in the length of the text; text that is not well-formed is kept as it is.
 */
export function rewriteXml(xml: string, judge: (tag: Tag) => Verdict): string {
  const out: string[] = [];
  let dropped = 0;
  let emptied = 0;
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (dropped === 0 && emptied === 0) out.push(xml.slice(at, start));
    const end = endOfMarkup(xml, start);
    const markup = xml.slice(start, end);
    at = end;
    if (markup.startsWith('<!--') || (markup.startsWith('<?') && !/^<\?xml\s/.test(markup))) continue;
    if (markup.startsWith('<!') || markup.startsWith('<?')) {
      if (dropped === 0 && emptied === 0) out.push(markup);
    } else if (markup.startsWith('</')) {
      if (dropped > 0) dropped -= 1;
      else if (emptied > 1) emptied -= 1;
      else {
        emptied = 0;
        out.push(markup);
      }
    } else {
      const closed = markup.endsWith('/>');
      if (dropped > 0 || emptied > 0) {
        if (!closed && dropped > 0) dropped += 1;
        else if (!closed) emptied += 1;
        continue;
      }
      const verdict = judge(readTag(markup));
      if (verdict === 'drop') dropped = closed ? 0 : 1;
      else if (verdict === 'empty') {
        emptied = closed ? 0 : 1;
        out.push(markup);
      } else out.push(verdict === 'keep' ? markup : writeTag(readTag(markup).name, verdict, closed));
    }
  }
  if (dropped === 0 && emptied === 0) out.push(xml.slice(at));
  return out.join('');
}

/** Start tags of a text in order. */
export function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  rewriteXml(xml, (tag) => {
    tags.push(tag);
    return 'keep';
  });
  return tags;
}

/** Name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A value of a tag, its entities resolved; null where it is not there. */
export function attributeOf(tag: Tag, name: string): string | null {
  const value = tag.attributes.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? null : value.replace(/&(?:lt|gt|quot|apos|amp|#x[0-9a-f]+|#\d+);/gi, resolve);
}

function resolve(entity: string): string {
  const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  const code = /^&#x/i.test(entity) ? Number.parseInt(entity.slice(3), 16) : Number.parseInt(entity.slice(2), 10);
  return named[entity] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : entity);
}

/** The place after the markup that begins at `start`; a `>` inside a quoted value does not end it. */
function endOfMarkup(xml: string, start: number): number {
  for (const [open, close] of [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const) if (xml.startsWith(open, start)) return after(xml, close, start + open.length);
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

function after(xml: string, words: string, from: number): number {
  const found = xml.indexOf(words, from);
  return found < 0 ? xml.length : found + words.length;
}

function readTag(markup: string): Tag {
  const inner = markup.slice(1, markup.endsWith('/>') ? -2 : -1);
  const name = /^[^\s/]*/.exec(inner)?.[0] ?? '';
  const attributes: Tag['attributes'] = [];
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let at = name.length;
  while (at < inner.length) {
    while (/\s/.test(inner[at] ?? '')) at += 1;
    pattern.lastIndex = at;
    const found = pattern.exec(inner);
    if (!found) break;
    attributes.push({ name: found[1] as string, value: found[2] ?? (found[3] as string).replaceAll('"', '&quot;') });
    at = pattern.lastIndex;
  }
  return { name, attributes };
}

const writeTag = (name: string, attributes: Tag['attributes'], closed: boolean): string =>
  `<${name}${attributes.map((attribute) => ` ${attribute.name}="${attribute.value}"`).join('')}${closed ? '/>' : '>'}`;
