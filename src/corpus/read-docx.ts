import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** What is in a Word file and not on its pages (ECMA-376 part 1, 17.13.5 revisions, 17.13.4 comments, 17.3.2.41 vanish). */
export interface DocxTrace {
  kind: '删除修订' | '插入修订' | '批注' | '隐藏文字' | '白色文字' | '作者' | '最后修改者';
  /** The words that can be restored, or the name. */
  excerpt: string;
}

/** Larger parts are not unpacked: a small file that swells to more is no office document. */
const mostBytes = 64 * 1024 * 1024;
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** Text of a Word file, a paragraph a line, and what it holds beside. `text` is null where the bytes are no such file. */
export function readDocx(bytes: Uint8Array): { text: string | null; traces: DocxTrace[] } {
  const parts = unpack(bytes);
  if (!parts || !('word/document.xml' in parts)) return { text: null, traces: [] };
  const read = Object.keys(parts).filter((name) => textParts.test(name)).sort().map((name) => readPart(strFromU8(parts[name] as Uint8Array)));
  const comments = parts['word/comments.xml'] ? readPart(strFromU8(parts['word/comments.xml'])).text : '';
  return {
    text: read.map(({ text }) => text).join('\n'),
    traces: [
      ...read.flatMap(({ traces }) => traces),
      ...comments.split('\n').filter(Boolean).map((excerpt) => ({ kind: '批注' as const, excerpt })),
      ...(parts['docProps/core.xml'] ? people(strFromU8(parts['docProps/core.xml'])) : []),
    ],
  };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => originalSize <= mostBytes && (textParts.test(name) || name === 'word/comments.xml' || name === 'docProps/core.xml') });
  } catch {
    return undefined;
  }
}

/** One part: visible text, and what is deleted, inserted or hidden in it, a piece a run of changes. */
function readPart(xml: string): { text: string; traces: DocxTrace[] } {
  const traces: DocxTrace[] = [];
  const open: Partial<Record<DocxTrace['kind'], number>> = {};
  let text = '';
  let run: DocxTrace['kind'][] = [];
  let inText = false;
  const note = (kind: DocxTrace['kind'], words: string): void => {
    const last = traces[traces.length - 1];
    if (last?.kind === kind) last.excerpt += words;
    else traces.push({ kind, excerpt: words });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const kind = revisions[name];
      if (kind) open[kind] = (open[kind] ?? 0) + 1;
      if (name === 'w:r') run = [];
      if (name === 'w:vanish' && attributes['w:val'] !== '0' && attributes['w:val'] !== 'false') run.push('隐藏文字');
      if (name === 'w:color' && /^f{6}$/i.test(attributes['w:val'] ?? '')) run.push('白色文字');
      if (name === 'w:t' || name === 'w:delText') inText = true;
      if (name === 'w:tab') text += '\t';
      if (name === 'w:br') text += '\n';
    },
    ontext(words) {
      if (!inText) return;
      const kinds = [...(['删除修订', '插入修订'] as const).filter((kind) => open[kind]), ...run];
      for (const kind of kinds) note(kind, words);
      if (!open['删除修订']) text += words;
    },
    onclosetag(name) {
      const kind = revisions[name];
      if (kind) open[kind] = (open[kind] ?? 1) - 1;
      if (name === 'w:t' || name === 'w:delText') inText = false;
      if (name === 'w:p') text += '\n';
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return { text, traces };
}

const revisions: Record<string, '删除修订' | '插入修订'> = { 'w:del': '删除修订', 'w:moveFrom': '删除修订', 'w:ins': '插入修订', 'w:moveTo': '插入修订' };

function people(xml: string): DocxTrace[] {
  const named = (tag: string): string => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
  return ([['作者', named('dc:creator')], ['最后修改者', named('cp:lastModifiedBy')]] as const).flatMap(([kind, excerpt]) => (excerpt === '' ? [] : [{ kind, excerpt }]));
}
