import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { ReadingProblem } from '../../../src/corpus/document.ts';
import { readBody } from '../../../src/corpus/read-body.ts';
import { readDocument } from '../../../src/corpus/read-corpus.ts';
import { readHolidays, readNumbers, readSite, readSynonyms, readUnits } from '../../../src/corpus/read-registers.ts';
import { proseComponents } from '../../../src/domain/prose-components.ts';
import { PolicySchema, policyLabels } from '../../../src/domain/policy.ts';
import { blockProse } from '../../../src/prepare/to-prose.ts';
import { ruleBody, ruleFields } from '../../support/scenario.ts';
import { fuzzTarget } from '../fuzz-target.ts';
import { anyText, damaged } from '../nasty-texts.ts';

const goodFrontMatter = `---\n${Object.entries(ruleFields).map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A finding stands in the file and says what is wrong and how to mend it. */
function problemsHold(problems: readonly ReadingProblem[], text: string): void {
  const rows = text.split(/\r\n|\r|\n/).length + 1;
  for (const { line, column, message, fix } of problems) {
    assert(Number.isInteger(line) && line >= 1 && line <= rows, `line ${line} of ${rows}: ${message}`);
    assert(Number.isInteger(column) && column >= 1, `column ${column}: ${message}`);
    assert(message.length > 0 && fix.length > 0, `nothing said: ${message} | ${fix}`);
    assert(!/\bat \w+ \(|undefined|\[object /.test(message), message);
  }
}

function documentHolds(text: string): void {
  const document = readDocument(bytesOf(text), { collection: 'policies', file: 'content/policies/x.mdx', path: 'x' }, PolicySchema, policyLabels);
  problemsHold(document.problems, text);
  assert.equal(document.valid && document.problems.some(({ field }) => field !== null), false);
}

function registersHold(text: string): void {
  const source = { file: 'content/x.yaml', bytes: bytesOf(text) };
  for (const read of [readSite, readUnits, readHolidays, readNumbers, readSynonyms]) problemsHold(read(source).problems, text);
}

/** Whatever an author writes, what is shown holds no script; and code that was written is a finding, not shown. */
function guardHolds(text: string): void {
  const { body, problems } = readBody(text, 0, 'interpretations');
  problemsHold(problems, text);
  if (body.tree === null || problems.some(({ kind }) => kind === 'code' || kind === 'syntax' || kind === 'prose')) return;
  const prose = blockProse(body.tree.children as RootContent[]);
  if ('tree' in prose) visit(prose.tree);
  else noScript(prose.html);
}

type Node = { type: string; name?: string | null; tagName?: string; attributes?: { type: string; name?: string; value?: unknown }[]; properties?: Record<string, unknown>; children?: Node[] };

function visit(tree: HastRoot): void {
  const each = (node: Node): void => {
    if (node.type.startsWith('mdxJsx')) {
      assert(Object.hasOwn(proseComponents, node.name ?? ''), `component ${node.name}`);
      for (const attribute of node.attributes ?? []) assert(attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value === 'string'), 'an attribute that is no text');
    } else if (node.type === 'element') noScript(toHtml({ type: 'element', tagName: node.tagName ?? '', properties: (node.properties ?? {}) as never, children: [] }));
    else assert(['root', 'text'].includes(node.type), node.type);
    node.children?.forEach(each);
  };
  each(tree as Node);
}

const refused = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'form', 'svg', 'math', 'template']);

export function noScript(html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      assert(!refused.has(name), `<${name}> in ${html.slice(0, 200)}`);
      for (const [key, value] of Object.entries(attributes)) {
        assert(!key.startsWith('on') && key !== 'style' && key !== 'srcdoc', `${key} in ${html.slice(0, 200)}`);
        // What a browser drops from an address before it looks at its scheme.
        if (key === 'href' || key === 'src') assert(!/^(?:javascript|data|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')), `${key}=${value}`);
      }
    },
  });
  parser.end(html);
}

const markup = fc.array(fc.constantFrom('<Note title="甲">', '</Note>', '<Steps>', '</Steps>', '<Step title="乙">', '</Step>', '<Redacted ground="OGI-15-2" reason="丙" length="about" />', '<Figure src="', 'javascript:alert(1)', '" alt="丁" />', '<script>', '</script>', '<b onclick=x>', '[戊](', 'java\nscript:x', 'data:text/html,x', ')', '<a href="', '">', '**', '| 己 | 庚 |\n| --- | --- |\n', '\n\n', '\n', '- ', '## ', '> ', '&#106;avascript:', '&lt;script&gt;', '\\<', '{', '}', '`', 'import x', '甲乙丙'), { maxLength: 25 }).map((parts) => parts.join(''));

export const corpusTargets = [
  fuzzTarget({ name: 'front matter', share: 8, input: fc.oneof(damaged([`${goodFrontMatter}\n甲\n`, '---\ntitle: 甲\nkeywords: [乙, 丙]\n---\n']), anyText.map((text) => `---\n${text}\n---\n甲\n`), anyText), holds: documentHolds, accept: documentHolds }),
  fuzzTarget({ name: 'registers and site.yaml', share: 6, input: fc.oneof(damaged(['- id: gov\n  name: 甲\n  docCodes: [甲政]\n', 'siteName: 甲\nprofile: chenghu\nseverities:\n  - { rule: NUM-01, to: info, reason: 乙 }\n', '- year: 2026\n  off: [2026-01-01]\n  work: []\n']), anyText), holds: registersHold, accept: registersHold }),
  fuzzTarget({ name: 'MDX guard, no script in the output', share: 12, input: fc.oneof(markup, anyText, damaged([ruleBody, '## 为什么？\n\n<Explains articles="第一条" />\n\n甲**乙**丙。\n\n<Steps><Step title="一">甲</Step></Steps>\n'])), holds: guardHolds, accept: guardHolds }),
];
