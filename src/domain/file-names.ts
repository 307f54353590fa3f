/**
 * Names of files that every system keeps apart and can hold. Content is edited on Windows and macOS and built on Linux; a name that only one of them
 * knows makes a file vanish, or two become one, on the way.
 */

/** Two names with the same key are one file on Windows (letters of either case) or macOS (either way of composing a character). */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** Names of devices that Windows has taken from every folder, whatever comes behind a dot (Microsoft, Naming Files, Paths, and Namespaces). */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What is wrong with one part of a path, as the rest of a sentence on it; undefined where nothing is. */
export function namePartFault(part: string): string | undefined {
  if (devices.test((part.split('.')[0] ?? '').trimEnd())) return '是 Windows 的设备名，在 Windows 上无法保存';
  if (/[. ]$/.test(part)) return `以${part.endsWith('.') ? '点' : '空格'}结尾，Windows 会把它去掉`;
  if (part.startsWith(' ')) return '以空格开头，容易看漏';
  const [forbidden] = /[<>:"|?*\\]/.exec(part) ?? [];
  if (forbidden) return `含有“${forbidden}”，在 Windows 上无法保存`;
  const [unseen] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u034f\u115f\u1160\u3164\ufe00-\ufe0f\uffa0]|[^\S \u3000]/u.exec(part) ?? [];
  if (unseen) return `含有看不见的字符 U+${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}，会使人误认文件名`;
  if (part.normalize('NFC') !== part) return '不是 NFC 规范形式，网址会因系统而不同';
  return undefined;
}

/** Most bytes of one part of a path. Linux holds 255; beside a document lie files of its name with a longer extension. */
export const longestPart = 240;

/** Most characters of an address, percent-encoded. Servers and old browsers take about two thousand. */
export const longestAddress = 1800;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A file beside a document or below it: no way up, no root, no drive, no address, in no way of writing them. */
export function leavesFolder(name: string): boolean {
  const plain = decoded(name).normalize('NFKC').replaceAll('\\', '/');
  return /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(plain) || plain.includes('\0') || plain.split('/').includes('..');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
