import fc from 'fast-check';

/** Texts that have broken programs before: bidirectional and invisible signs, lone surrogates, markup, templates, deep nesting, near-dates, near-numbers. */
export const nastyTexts: readonly string[] = [
  '', '\0', '\ufeff', '\r', '\n\n\n', '\u2028\u2029', '\u202e第一条\u202c', '\u200b\u200d\u2060', '\ud800', '\udfff\ud800', '𠮷野家', 'é', 'e\u0301', '\u0301', 'ﾊﾝｶｸ', '１２３',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "javascript:alert('1')", '[甲](javascript:alert(1))', '[甲](  JaVaScRiPt:alert(1))', '![x](data:text/html,<script>)', '<svg onload=alert(1)>',
  '<Note title="甲" onclick="x">', '<Redacted id="r1" ground="OGI-15-2" reason="甲">秘密</Redacted>', '<Redacted', '</Note>', '<Steps><Step title="', '{a}', '{', '}', '${1+1}', '{/* */}', '<!-- -->', '<!--', ']]>', '<?xml?>',
  '---', '---\n', '---js\n---', '---\ntitle: &a [*a]\n---', '---\n? {a: b}\n: c\n---', 'title: !!js/function x', '<<: *a', '- - - - -', '%TAG ! x', '&a &b', '"\\u0000"', '__proto__: 1', 'constructor: {}', 'toString', '|\n  甲', '>-',
  '第条', '第一条', '第零条', '第一条之', '第九千九百九十九条', '第一条　第二条　', '第十二条之一', '（一）', '一、', '第〇章', '第一章', '附件1', '第壹條', '１．', '①',
  '澄政〔2025〕6号', '澄政[2025]006號', '（2025）第6号', '〔〕号', '〔2025〕', '政〔9999〕99999999999号', '国务院令第711号', '2025年2月30日', '二〇二五年十三月', '0000-00-00', '2025-02-29T25:61+99:99', '自发布之日起施行',
  '〔'.repeat(50), '《'.repeat(50), '（'.repeat(50), '"'.repeat(50), '['.repeat(200), '*'.repeat(100), '_'.repeat(100), '`'.repeat(99), '>'.repeat(100), '#'.repeat(20), '| - '.repeat(40), '{'.repeat(60), '<a'.repeat(60), '第'.repeat(100), '　'.repeat(100), '\t'.repeat(100),
  '../../../etc/passwd', '..\\..\\x', '/dev/null', 'CON', 'file:///', '-', '--', '--help=', '%00', '%E0%A4%A', 'q=%', '&q=&q=', '?#', ' + ', '""', '“', '－不要', '-', '1e999', 'NaN', '١٢٣', '0x10', '９９９９９９９９９９９',
];

const pieces = fc.constantFrom(...nastyTexts);
const signs = fc.constantFrom(...'第一二三四五六七八九十百千〇零章节条款项之目、，。；：（）〔〕《》“”年月日号令政发〇 　\n\t-*_`<>{}[]()#|&"\'=/\\:;.,!?0123456789aA'.split(''));
const words = fc.constantFrom('澄湖区', '人民政府', '办公室', '关于印发', '的通知', '主动公开', '此件', '同时废止', '有效期', '施行', '第一条　', '第二章　', '（一）', '2025年3月14日', '澄政规〔2025〕3号', '\n\n', '\n', 'title: ', 'a: ', '  - ', 'null', '<Note title="', '" />', '/>', '**', '](', 'http://');

/** Text of any kind: raw, of Chinese documents, of markup, of nasty pieces, joined. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof({ weight: 3, arbitrary: signs }, { weight: 2, arbitrary: words }, { weight: 1, arbitrary: pieces }), { maxLength: 40 }).map((parts) => parts.join('')),
);

/** A text with pieces cut out, doubled or put in: what remains of a good file after an accident. */
export const damaged = (good: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...good), fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: fc.oneof(fc.constant(''), pieces, words, fc.string({ maxLength: 3 })) }), { minLength: 1, maxLength: 5 }))
    .map(([text, cuts]) => cuts.reduce((left, { at, cut, put }) => {
      const place = left.length === 0 ? 0 : at % left.length;
      return left.slice(0, place) + put + left.slice(place + cut);
    }, text));

/** The same for bytes. */
export const damagedBytes = (good: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }), fc.nat()).map(([bytes, changes, end]) => {
      const copy = bytes.slice(0, end % 4 === 0 ? end % (bytes.length + 1) : bytes.length);
      for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
      return copy;
    }),
  );

/** One line of five megabytes that gives a parser of each kind something to do. */
export const longLines: Readonly<Record<string, string>> = Object.fromEntries(([
  ['甲', '甲'], ['digits', '1'], ['articles', '第一条　甲。'], ['numbers', '澄政〔2025〕6号'], ['brackets', '〔（《“'], ['markup', '<a {b}*_[c](d)'], ['closing', '》）〕”'], ['spaces', ' 　'], ['dates', '2025年3月14日'],
  ['bold', '**甲'], ['stars', '*甲 '], ['underscores', '_甲 '], ['links', '[甲](乙)'], ['open links', '['], ['code', '`甲'], ['cells', '|甲'], ['tags', '<br/>'], ['less than', '甲<'], ['braces', '甲{'], ['entities', '&lt;'], ['escapes', '\\'], ['lists', '- '], ['quotes', '> '], ['marks', '【隐去 甲】'], ['people', '13800138000，'], ['json', '{"a":['], ['comments', '<!--'], ['keys', 'a: {b: ['], ['aliases', '*a '],
] as const).map(([name, unit]) => [name, unit.repeat(Math.ceil(5_000_000 / new TextEncoder().encode(unit).length))]));
