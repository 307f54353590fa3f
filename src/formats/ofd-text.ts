import type { TextPart } from './file-content.ts';
import { MappedText } from './mapped-text.ts';
import { excerptOf } from './office-streams.ts';
import { type Found, nothing } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { UnreadRest } from './unread-rest.ts';
import { type Attribute, attributePart, walkMarkup } from './walk-markup.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** One XML file of an OFD: words of text objects (11.3), a line a line; everything else by its element. */
export function ofdFound(name: string, { text: source, byteAt }: SourceText): Found {
  const found = nothing();
  const rest = new UnreadRest(source, byteAt);
  const isAnnotation = /annot/i.test(name);
  const seen = new MappedText();
  const open: { element: string; hides: boolean }[] = [];
  let hidden = new MappedText();
  let hiding = 0;
  let last: Box | undefined;
  let other = new MappedText();
  const push = (part: TextPart | undefined): TextPart | undefined => {
    if (part) found.parts.push(part);
    return part;
  };
  const flushHidden = (): void => {
    const part = push(hidden.part([name, '不可见'], 'hidden', byteAt));
    hidden = new MappedText();
    if (part) found.traits.push({ kind: '隐藏文字', path: part.path, excerpt: excerptOf(part.text) });
  };
  walkMarkup(source, true, {
    open(tag, attributes, place) {
      const element = local(tag);
      const value = (wanted: string): string | undefined => attributes.find((attribute) => attribute.name === wanted)?.value;
      const hides = value('Visible') === 'false' || value('Alpha') === '0';
      open.push({ element, hides });
      if (hides) hiding += 1;
      other = new MappedText();
      if (element === 'TextObject') last = separate(hiding > 0 ? hidden : seen, boxOf(value('Boundary')), last, place);
      for (const attribute of attributes) readAttribute(tag, attribute);
      if (element === 'Annot' && value('Creator')) found.traits.push({ kind: '作者信息', path: [name, '批注者'], excerpt: excerptOf(value('Creator') ?? '') });
    },
    close(tag) {
      const element = local(tag);
      const part = open.at(-1)?.element === element ? other.part([name, element], isAnnotation ? 'comment' : 'metadata', byteAt) : undefined;
      other = new MappedText();
      if (push(part) && part) {
        if (element === 'Author') found.traits.push({ kind: '作者信息', path: [name, '作者'], excerpt: excerptOf(part.text) });
        if (isAnnotation) found.traits.push({ kind: '批注', path: [name], excerpt: excerptOf(part.text) });
      }
      if (open.at(-1)?.element !== element) return;
      if (open.pop()?.hides) hiding -= 1;
      if (hiding === 0) flushHidden();
    },
    text(words, place, meant) {
      rest.read(place, meant ? 1 : words.length);
      const stream = open.at(-1)?.element !== 'TextCode' ? other : hiding > 0 ? hidden : seen;
      if (meant) stream.appendDecoded(words, place);
      else stream.append(words, place);
    },
    comment(words, place) {
      rest.read(place, words.length);
      push({ path: [name], kind: 'comment', text: words, offsetAt: (index) => byteAt(place + index) });
    },
    instruction(words, place) {
      rest.read(place, words.length);
      if (words.includes('<!ENTITY') || words.startsWith('!ENTITY')) found.problems.push(`${name}：声明了 XML 实体，没有展开`);
    },
  });
  const page = push(seen.part([name], isAnnotation ? 'comment' : 'text', byteAt));
  if (page && isAnnotation) found.traits.push({ kind: '批注', path: [name], excerpt: excerptOf(page.text) });
  flushHidden();
  push(other.part([name], 'raw', byteAt));
  found.parts.push(...rest.finish().map((part) => ({ ...part, path: [name, ...part.path] })));
  return found;

  function readAttribute(tag: string, attribute: Attribute): void {
    rest.read(attribute.place, attribute.end - attribute.place);
    if (/[^\0-\x7f]|\d{6}|[\w]@\w/.test(attribute.value) && !/^[\d.\s-]*$/.test(attribute.value)) push(attributePart(attribute, [name, `<${tag} ${attribute.name}>`], 'attribute', byteAt));
  }
}

interface Box { x: number; y: number; width: number; height: number }

function boxOf(boundary: string | undefined): Box | undefined {
  const [x, y, width, height] = (boundary ?? '').trim().split(/\s+/).map(Number);
  return x !== undefined && y !== undefined && width !== undefined && height !== undefined && [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : undefined;
}

/** Text objects that touch on one line are one word; others begin a line. */
function separate(stream: MappedText, box: Box | undefined, before: Box | undefined, place: number): Box | undefined {
  const touches = box && before && Math.abs(box.y - before.y) < box.height / 2 && Math.abs(box.x - before.x - before.width) < box.height / 2;
  if (!touches && stream.length > 0) stream.appendDecoded('\n', place);
  return box;
}
