/**
 * Limits that no document of an office comes near, and beyond which a parser of Markdown takes time that grows with the square of the
 * text, or runs out of stack.
 */
const limits = { depth: 60, markers: 40, signs: 20_000, inline: 3000 };

/** Where a body has more markup than can be read, and what it has; undefined for any real document. One pass. */
export function findOverload(source: string): { offset: number; what: string } | undefined {
  return tooManyMarkers(source) ?? tooManyInline(source) ?? tooManyTags(source);
}

/** Quotes and lists that a line opens: `> > - > `. */
function tooManyMarkers(source: string): { offset: number; what: string } | undefined {
  const pattern = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${limits.markers}}`, 'm');
  // Most texts have no line that begins so; to ask for its first five signs spares the long pattern.
  const found = /^[ \t]*(?:[>+*\-\d.)][ \t]*){20}/m.test(source) ? pattern.exec(source) : null;
  return found ? { offset: found.index, what: `行首有${limits.markers}层以上的引用或者列表` } : undefined;
}

/** Signs of emphasis, code, links, entities and expressions in one paragraph, and those that a backslash makes text. */
function tooManyInline(source: string): { offset: number; what: string } | undefined {
  let runs = 0;
  for (const { 0: found, index } of source.matchAll(/\\[^\n]|\*+|_+|`+|\[|&|\{|\n[ \t]*\n/g)) {
    runs = found.startsWith('\n') ? 0 : runs + 1;
    if (runs > limits.inline) return { offset: index, what: `一段里有${limits.inline}个以上的 *、_、\`、[、&、{ 或者 \\` };
  }
  return undefined;
}

/** How many signs a body has that a parser may trip over. */
export const countSigns = (source: string): number => source.match(/(?<!\\)[<{]/g)?.length ?? 0;

/** Tags that stand in each other, and tags and braces in all. */
function tooManyTags(source: string): { offset: number; what: string } | undefined {
  let depth = 0;
  let signs = 0;
  for (const { 0: tag, index } of source.matchAll(/\\[^\n]|<\/|\/>|<|\{/g)) {
    if (tag.startsWith('\\')) continue;
    signs += 1;
    if (tag === '<' && /[A-Za-z_$>]/.test(source[index + 1] ?? '')) depth += 1;
    else if (tag === '</' || tag === '/>') depth = Math.max(0, depth - 1);
    if (depth > limits.depth) return { offset: index, what: `标签套了${limits.depth}层以上` };
    if (signs > limits.signs) return { offset: index, what: `“<”和“{”有${limits.signs}个以上` };
  }
  return undefined;
}

const quotedScalar = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
/** A row whose value, or whose item of a list, begins with a bracket; in any other row brackets are text. */
const opensFlow = /^ *(?:- +)*(?:[^\s[\]{}"'#][^[\]{}"']*: +|["'][^"']*["']: +)?(?:[&!]\S+ +)*[[{]/;
const yamlLimits = { line: 20_000, brackets: 60, indent: 200, markers: 40 };

/** The same for YAML: a line, brackets in each other, or an indent that no register has. */
export function findYamlOverload(yaml: string): { offset: number; what: string } | undefined {
  let depth = 0;
  let start = 0;
  for (const row of yaml.split('\n')) {
    if (row.length > yamlLimits.line) return { offset: start, what: `这一行有${row.length}个字符，最多${yamlLimits.line}个` };
    if (row.search(/[^ ]/) > yamlLimits.indent) return { offset: start, what: `缩进了${yamlLimits.indent}格以上` };
    if (new RegExp(`^ *(?:[-?:] +){${yamlLimits.markers}}`).test(row)) return { offset: start, what: `一行里有${yamlLimits.markers}层以上的列表` };
    if (depth === 0 && !opensFlow.test(row)) {
      start += row.length + 1;
      continue;
    }
    for (const { 0: sign, index } of row.replace(quotedScalar, (words) => ' '.repeat(words.length)).matchAll(/[[\]{}]/g)) {
      depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
      if (depth > yamlLimits.brackets) return { offset: start + index, what: `括号套了${yamlLimits.brackets}层以上` };
    }
    start += row.length + 1;
  }
  return undefined;
}
