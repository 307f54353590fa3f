import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What gives another result on another machine, at another time, in another time zone or locale. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bhrtime\b|\bprocess\.uptime\(/],
  ['chance', /\bMath\.random\(|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the locale', /\.localeCompare\(|\.toLocale\w+\(|\bnew Intl\.(?!Segmenter\('zh(?:-CN)?')|\bIntl\.Collator\b/],
  ['the time zone', /\.get(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\.set(?:FullYear|Month|Date|Hours|Minutes)\(|\.to(?:Date|Time)String\(|\bnew Date\([^()]*,[^()]*\)/],
  ['the machine', /\bhostname\(|\buserInfo\(|\bos\.(?:cpus|tmpdir)\(|\bprocess\.env\[?['.](?:TZ|LANG|LC_|HOME|USER|HOSTNAME)/],
  ['the order in which a disk lists files', /^(?![\s\S]*\.sort\()[\s\S]*\breaddir(?:Sync)?\(/],
];

/** Where one of them is right, and why. A file that needs it no more is taken off. */
const allowed: Record<string, Record<string, string>> = {
  'the clock': { 'publish/lock.ts': 'age of a lock' },
  chance: { 'publish/lock.ts': 'name of a lock', 'guard/sealed-phrases.ts': 'salt of a new list of removed words, which is no output' },
  'the time zone': {
    'word/stable-package.ts': 'fflate reads the parts of a date by the local clock: the local 1 January 1980 is the same bytes everywhere',
    'audit/reporters/xlsx.ts': 'fflate, as above', 'formats/stable-zip.ts': 'fflate, as above',
  },
  'the machine': { 'publish/lock-holder.ts': 'who holds a lock' },
  'the order in which a disk lists files': {
    'checks/found-sets.ts': 'made into sets',
    'publish/kept-pages.ts': 'made into one object, asked by key', 'publish/lock.ts': 'each is removed', 'publish/out-folder.ts': 'only counted',
    'search/build-bundle.ts': 'made into sets; each is removed',
    'share-cards/render-share-cards.ts': 'asked by name', 'cli/report-files.ts': 'asked by name', 'cli/new-site.ts': 'only counted',
  },
};

const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)))
  // The bench measures time and machines, and publishes nothing.
  .filter((file) => !file.startsWith('bench/') && file !== 'cli/bench.ts')
  .sort();

/** Commands ask for "today" where no --date is given; what they call is handed the day. */
const withoutToday = (file: string, text: string): string => (file.startsWith('cli/') ? text.replaceAll('new Date()', '') : text);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|(?<=[\s;])\/\/ .*$/gm, '');

describe('the same content gives the same bytes, because no source reads', () => {
  it.each(forbidden)('%s, but where it is right', (what, pattern) => {
    const found = sources.filter((file) => pattern.test(withoutToday(file, withoutComments(readFileSync(join(src, file), 'utf8')))));
    expect(found).toEqual(Object.keys(allowed[what] ?? {}).sort());
  });
});
