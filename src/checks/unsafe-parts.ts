/** What a strict Content-Security-Policy forbids in a page, or what reaches out to another site while the page is shown. */
export interface UnsafePart {
  what: string;
  /** What is loaded or sent to: a fault unless it is the site's own. */
  address?: string;
}

/** Types of `<script>` that run or steer what runs; any other type is data, which no policy speaks of (HTML, "prepare the script element"). */
const scriptTypes = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;
/** Attributes whose address a browser loads, or sends a form to. */
const loading: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'], script: ['src'], source: ['src', 'srcset'], video: ['src', 'poster'], audio: ['src'], track: ['src'], input: ['src', 'formaction'], button: ['formaction'], form: ['action'],
  image: ['href', 'xlink:href'], use: ['href', 'xlink:href'], feimage: ['href', 'xlink:href'],
};
const frames = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'portal']);
const fetchingRelation = /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)\b/i;
const addressed = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

/** Faults of one element, by its name and attributes as a parser of HTML gives them, in lower case. */
export function unsafeParts(name: string, attributes: Readonly<Record<string, string>>): UnsafePart[] {
  const found: UnsafePart[] = [];
  if (name === 'style') found.push({ what: '页内样式 <style>' });
  if (name === 'script' && attributes['src'] === undefined && scriptTypes.test((attributes['type'] ?? '').trim().toLowerCase())) found.push({ what: '页内脚本 <script>' });
  if (name === 'base') found.push({ what: '改变网址起点的 <base>' });
  if (frames.has(name)) found.push({ what: `嵌入的内容 <${name}>` });
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style' || attribute === 'srcdoc') found.push({ what: `${attribute} 属性` });
    else if (attribute.startsWith('on')) found.push({ what: `事件属性 ${attribute}` });
    else if (addressed.has(attribute) && /^(?:javascript|vbscript):/.test(bare(value))) found.push({ what: `${attribute} 中的脚本` });
  }
  for (const address of loaded(name, attributes)) if (/^(?:(?!javascript:|vbscript:)[a-z][a-z\d+.-]*:|[\\/]{2})/.test(bare(address))) found.push({ what: `<${name}> 的地址`, address });
  return found;
}

function loaded(name: string, attributes: Readonly<Record<string, string>>): string[] {
  if (name === 'link') return fetchingRelation.test(attributes['rel'] ?? '') && attributes['href'] ? [attributes['href']] : [];
  if (name === 'meta') return /^\s*refresh\s*$/i.test(attributes['http-equiv'] ?? '') ? [/url\s*=\s*['"]?([^'"]*)/i.exec(attributes['content'] ?? '')?.[1] ?? ''] : [];
  return (loading[name] ?? []).flatMap((attribute) => (attribute === 'srcset' ? candidates(attributes[attribute]) : [attributes[attribute] ?? '']));
}

/** Whether an address that a page loads is of its own site. Data and blobs are none. */
export const isOwn = (address: string, origin: string): boolean => URL.canParse(address, origin) && new URL(address, origin).origin === new URL(origin).origin;

/** Addresses of a `srcset`: each stands before white space or a comma that parts candidates. */
const candidates = (srcset: string | undefined): string[] => (srcset ?? '').split(/,\s+|,$/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '').filter(Boolean);

/** A browser reads a scheme through white space and control characters. */
const bare = (value: string): string => value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
