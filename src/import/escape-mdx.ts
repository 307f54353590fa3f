/**
 * One paragraph of prose as MDX source that shows exactly this text: what Markdown, GFM or MDX would read as syntax is
 * escaped, nothing else is touched. The text must be one line, trimmed, and not empty.
 *
 * Bare web and mail addresses become links all the same, as GFM looks for them in text already unescaped; the escape keeps
 * other escapes out of an address, where a backslash would show.
 */
export function escapeMdx(paragraph: string): string {
  const start = blockStart(paragraph);
  return start.escaped + paragraph.slice(start.length).replace(inlineSyntax, '\\$&');
}

/** Syntax wherever it stands; `&` only where it begins a character reference, `:`, `.` and `@` only in an address. */
const inlineSyntax = /[\\`*_{[<|~@]|&(?=#?[A-Za-z0-9]+;)|:(?=\/\/)|(?<=www)\./gi;

/** Syntax that counts at the start of a line only: the characters it takes, and how they are written instead. */
function blockStart(text: string): { length: number; escaped: string } {
  const number = /^(\d{1,9})[.)](?=[ \t]|$)/.exec(text)?.[1];
  if (number !== undefined) return { length: number.length + 1, escaped: `${number}\\${text.charAt(number.length)}` };
  // An MDX module statement; letters have no escape but a character reference.
  if (/^(?:import|export)(?![\p{L}\p{N}_$])/u.test(text)) return { length: 1, escaped: `&#${text.charCodeAt(0)};` };
  return /^[#>+=-]/.test(text) ? { length: 1, escaped: `\\${text.charAt(0)}` } : { length: 0, escaped: '' };
}
