import type { BuiltPage, BuiltSite } from './built-site.ts';
import { didYouMean } from './wording.ts';

/**
 * Tells what is wrong with an address on a page: null where it works or leads outside the site.
 * Outside means another origin, or another scheme such as `mailto:`; such addresses are not opened.
 */
export function targetFinder(site: BuiltSite, origin = 'https://site.invalid'): (page: BuiltPage, address: string) => string | null {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return (page, address) => {
    const url = parse(address, `${origin}${page.url}`);
    if (url === null) return '地址的写法不对';
    if (url.origin !== new URL(origin).origin) return null;
    const file = fileOf(decode(url.pathname), site.files);
    if (file === null) return `站内没有 ${decode(url.pathname)}`;
    const anchor = decode(url.hash.slice(1)).replace(/:~:.*$/, '');
    const target = pages.get(file);
    if (anchor === '' || anchor === 'top' || !target || target.ids.has(anchor)) return null;
    return `目标页面没有锚点 #${anchor}。${didYouMean(anchor, target.ids)}`.replace(/。$/, '');
  };
}

/** The file a server gives for a path: the file itself, or the index of a folder. */
function fileOf(path: string, files: ReadonlySet<string>): string | null {
  const bare = path.replace(/^\/+/, '');
  const candidates = bare === '' || bare.endsWith('/') ? [`${bare}index.html`] : [bare, `${bare}/index.html`, `${bare}.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
