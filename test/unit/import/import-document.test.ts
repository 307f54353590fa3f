import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/corpus/read-corpus.ts';
import { PolicySchema, policyLabels } from '../../../src/domain/policy.ts';
import type { Unit } from '../../../src/domain/site.ts';
import type { FieldDefaults } from '../../../src/import/defaults.ts';
import { importDocument, type ImportInput } from '../../../src/import/import-document.ts';

const units: Unit[] = [
  { id: 'gov', name: '澄江市澄湖区人民政府', shortName: '区政府', docCodes: ['澄政'], type: 'government' },
  { id: 'education', name: '澄湖区教育局', shortName: '区教育局', docCodes: [], type: 'department' },
  { id: 'finance', name: '澄湖区财政局', shortName: '区财政局', docCodes: [], type: 'department' },
];

const run = (text: string | Uint8Array, options: Partial<ImportInput> = {}) =>
  importDocument({ source: 'in/notice.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, defaults: {}, units, outDir: 'out', ...options });

const read = (text: string) => readDocument(new TextEncoder().encode(text), { collection: 'policies', file: '', path: '' }, PolicySchema, policyLabels);

const fieldsOf = (entries: readonly { field: string; value: unknown }[]): Record<string, unknown> => Object.fromEntries(entries.map(({ field, value }) => [field, value]));

const notice = `澄政〔2025〕6号

澄湖区人民政府关于印发
澄湖区停车管理办法的通知

各镇人民政府、街道办事处，区政府各部门：

    现将《澄湖区停车管理办法》印发给你们，请遵照执行。

                    澄湖区人民政府
                    2025年3月14日
（此件主动公开）
— 1 —
澄湖区停车管理办法
第一章　总则
第一条　为了规范停车管理，根据《中华人民共和国道路交通安全法》，参照《澄江市停车条例》（澄江人发〔2020〕1号），制定本办法。
第二条　本办法所称停车
场，是指供机动车停放的场所。
（一）公共停车场；
（二）专用停车场。
第三条　本办法自2025年5月1日起施行，有效期5年。2018年4月2日印发的《澄湖区停车管理暂行办法》（澄政〔2018〕9号）同时废止。
抄送：区委办公室，区人大常委会办公室。
澄湖区人民政府办公室　　　　2025年3月17日印发
`;

describe('a fault of the program', () => {
  it('is told with the file it happened at, instead of ending the run', () => {
    const broken = new Proxy({}, { get: () => { throw new TypeError('坏的名册'); } }) as Unit;
    const { report, file } = run(notice, { units: [broken] });
    expect([file, report.source, report.status, report.error]).toEqual([null, 'in/notice.txt', 'failed', '转换时程序出错，这个文件没有导入：坏的名册']);
  });
});

describe('an 印发通知 with its attachment', () => {
  const { report, file } = run(notice);

  it('is one document under the year of its date', () => {
    expect(report.status).toBe('imported');
    expect(file?.path).toBe('policies/2025/chengzheng-2025-6.mdx');
    expect(report.output).toBe('out/policies/2025/chengzheng-2025-6.mdx');
  });

  it('says what the text says, with places', () => {
    expect(fieldsOf(report.recognised)).toEqual({
      title: '澄湖区人民政府关于印发澄湖区停车管理办法的通知', genre: '通知', docNumber: '澄政〔2025〕6号', issuer: 'gov',
      recipients: ['各镇人民政府、街道办事处', '区政府各部门'], dateWritten: '2025-03-14', disclosureMark: '此件主动公开', disclosureType: 'proactive',
      cc: ['区委办公室', '区人大常委会办公室'], printedBy: ['澄湖区人民政府办公室'], dateDistributed: '2025-03-17',
      basis: [{ title: '中华人民共和国道路交通安全法' }, { title: '澄江市停车条例', docNumber: '澄江人发〔2020〕1号' }],
      supersedes: [{ docNumber: '澄政〔2018〕9号', title: '澄湖区停车管理暂行办法', date: '2018-04-02' }], dateEffective: '2025-05-01', validityYears: 5,
    });
    expect(report.recognised.find(({ field }) => field === 'dateWritten')).toMatchObject({ line: 11, quote: '2025年3月14日', label: '成文日期' });
    expect(fieldsOf(report.guessed)).toEqual({ publisher: 'gov' });
  });

  it('names the lines it took out, moved and joined', () => {
    expect(report.removed).toEqual([{ kind: 'page', line: 13, text: '— 1 —' }]);
    expect(report.moved.map(({ line, fields }) => [line, fields[0]])).toEqual([[1, 'docNumber'], [3, 'title'], [4, 'title'], [22, 'cc'], [23, 'cc']]);
    expect(report.normalisations.find(({ kind }) => kind === 'joinedLines')).toMatchObject({ count: 1, lines: [18] });
    expect(report.structure).toEqual({ parts: 0, chapters: 1, sections: 0, articles: { count: 3, first: '第一条', last: '第三条' }, headings: 0 });
    expect(report.lost).toEqual([]);
    expect(report.equality).toMatchObject({ isEqual: true, difference: null });
  });

  it('lists each gap with the line where it is filled in', () => {
    const lines = (file?.text ?? '').split('\n');
    expect(report.gaps.map(({ field }) => field)).toEqual(['identifier', 'drafter', 'docClass', 'themes', 'statutoryItem', 'abstract', 'keywords', 'datePublished', 'datePublishedBasis', 'validity', 'review', 'contentSource']);
    for (const { field, line } of report.gaps) expect(lines[line - 1]).toMatch(new RegExp(`^${field}: # 待填：`));
  });

  it('fails the check for what is missing and for nothing else', () => {
    const { problems, body } = read(file?.text ?? '');
    expect([...new Set(problems.map(({ kind }) => kind))]).toEqual(['missing']);
    expect(body.lines[0]?.text).toBe('各镇人民政府、街道办事处，区政府各部门：');
    expect(body.lines.map(({ text }) => text)).toContain('第二条　本办法所称停车场，是指供机动车停放的场所。');
  });
});

describe('encodings and line ends', () => {
  it('GB18030 is read and reported', () => {
    // 关于放假的通知 / 各单位：
    const bytes = Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda, 0xb7, 0xc5, 0xbc, 0xd9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 0x0a, 0xb8, 0xf7, 0xb5, 0xa5, 0xce, 0xbb, 0xa3, 0xba, 0x0a]);
    const { report, file } = run(bytes);
    expect(report).toMatchObject({ status: 'imported', encoding: 'gb18030' });
    expect(fieldsOf(report.recognised)).toMatchObject({ title: '关于放假的通知', recipients: ['各单位'] });
    expect(file?.text).toContain('\n各单位：\n');
  });

  it('a BOM, CRLF and form feeds are counted, not kept', () => {
    const { report, file } = run('\ufeff关于放假的通知\r\n各单位：\r\n请执行。\f请周知。');
    expect(fieldsOf(report.normalisations.map(({ kind, count }) => ({ field: kind, value: count })))).toMatchObject({ bom: 1, lineEnds: 2, pageBreaks: 1 });
    expect(file?.text).not.toMatch(/[\r\f\ufeff]/);
  });

  it('control characters are taken out by name', () => {
    const { report } = run('关于放假的通知\n请\u0007执行。');
    expect(report.removed).toEqual([{ kind: 'control', line: 2, text: 'U+0007' }]);
    expect(report.status).toBe('imported');
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['an empty file', '', '文件是空的，没有可以导入的文字。'],
    ['a file of blank lines', '\n  \n　\n', '文件是空的，没有可以导入的文字。'],
    ['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), '文件含有空字节，不是文本文件，无法导入。请在原软件中另存为“纯文本（UTF-8）”后重试。'],
    ['a UTF-16 file', Uint8Array.from([0xff, 0xfe, 0x51, 0x51]), '文件是 UTF-16 编码，无法导入。请在原软件中另存为“纯文本（UTF-8）”后重试。'],
    ['a file with a mark of secrecy', '秘密★1年\n关于某事的通知\n略。', '第1行“秘密★1年”疑似密级标志，不得导入互联网上的内容目录（保守国家秘密法）。'],
  ])('%s', (_, content, error) => {
    expect(run(content)).toMatchObject({ file: null, report: { status: 'failed', error, output: null } });
  });

  it('formats that are not read yet say how to save them', () => {
    expect(run('', { source: 'a.DOCX' }).report.error).toBe('暂不能直接导入 Word（.docx） 文件。请在 Word、WPS 或阅读软件中打开，另存为“纯文本（.txt，UTF-8）”后再导入；自动编号请先转为文字。');
    expect(run('', { source: 'a.xyz' }).report.error).toBe('不认识的文件类型“.xyz”，可以导入的是 .txt。');
  });
});

describe('what the text does not say', () => {
  it('a file with only a title has a title and gaps', () => {
    const { report, file } = run('澄湖区人民政府关于加强防汛工作的意见\n');
    expect(fieldsOf(report.recognised)).toEqual({ title: '澄湖区人民政府关于加强防汛工作的意见', genre: '意见' });
    expect(report.gaps.map(({ field }) => field)).toContain('docNumber');
    expect(file?.path).toBe('policies/undated/jia-qiang-fang-xun-gong-zuo.mdx');
    expect(report.equality).toMatchObject({ isEqual: true, paragraphs: 0 });
  });

  it('a missing number is a gap, never invented', () => {
    const { report, file } = run('澄湖区人民政府关于放假的通知\n各单位：\n请执行。');
    expect(report.gaps.find(({ field }) => field === 'docNumber')).toBeDefined();
    expect(file?.text).toMatch(/^docNumber: # 待填：发文字号/m);
  });

  it('an issuer that the register does not know is a gap that names it', () => {
    const { report } = run('青石县人民政府关于放假的通知\n各单位：\n请执行。');
    expect(report.gaps.find(({ field }) => field === 'issuer')?.hint).toBe('标题中的发文机关为“青石县人民政府”（原文第1行），名册中没有这个单位：先在 registers/units.yaml 登记，再填其代号');
  });

  it('a name that only ends alike is a guess', () => {
    const { report } = run('澄湖区人民政府关于放假的通知\n各单位：\n请执行。');
    expect(report.guessed.find(({ field }) => field === 'issuer')).toMatchObject({ value: 'gov', reason: '标题中的发文机关“澄湖区人民政府”与名册中“澄江市澄湖区人民政府”末段相同' });
  });

  it('a day to be counted is a gap with the count', () => {
    const { report } = run('澄湖区停车办法\n第一条　本办法自公布之日起30日后施行。');
    expect(report.gaps.find(({ field }) => field === 'dateEffective')?.hint).toBe('原文第2行为公布之日起30日后施行，请按公布日期推算');
  });

  it('a joint document names all issuers', () => {
    const { report } = run('澄湖区教育局　澄湖区财政局关于学费的通知\n各学校：\n请执行。\n澄湖区教育局\n澄湖区财政局\n2025年3月1日');
    expect(fieldsOf(report.recognised)).toMatchObject({ issuer: 'education', jointIssuers: ['education', 'finance'] });
  });
});

it('a joint document names the issuers that the register does not know', () => {
  const { report } = run('关于学费的通知\n各学校：\n请执行。\n澄湖区教育局\n澄湖区物价局\n2025年3月1日');
  expect(fieldsOf(report.recognised)).not.toHaveProperty('jointIssuers');
  expect(report.doubts).toEqual([{ line: 4, text: '澄湖区教育局　澄湖区物价局', message: '联合发文，名册中没有“澄湖区物价局”：登记后补写 jointIssuers' }]);
});

describe('defaults', () => {
  const defaults: FieldDefaults = { docNumber: '澄政〔2025〕7号', drafter: 'education', publisher: 'education', docNumberAbsentReason: '未编号' };

  it('fill what the text leaves open, go before guesses, and never before the text', () => {
    const { report } = run(notice, { defaults });
    expect(report.fromDefaults.map(({ field }) => field).sort()).toEqual(['docNumberAbsentReason', 'drafter', 'publisher']);
    expect(report.conflicts).toEqual([{ field: 'docNumber', label: '发文字号', text: '澄政〔2025〕6号', defaults: '澄政〔2025〕7号', line: 1 }]);
    expect(report.guessed).toEqual([]);
  });

  it('a stated reason closes the gap of a missing number', () => {
    const { report, file } = run('关于放假的通知\n请执行。', { defaults: { docNumberAbsentReason: '未编号' } });
    expect(report.gaps.map(({ field }) => field)).not.toContain('docNumber');
    expect(file?.text).toContain('\ndocNumber: null\ndocNumberAbsentReason: 未编号\n');
  });
});

describe('a document that is not published in full', () => {
  it.each([['（此件依申请公开）', 'onRequest'], ['（此件不予公开）', 'withheld']])('%s leaves its text out and says so', (mark, type) => {
    const { report, file } = run(`关于内部值班的通知\n各单位：\n值班电话另发。\n${mark}`);
    expect(fieldsOf(report.recognised)).toMatchObject({ disclosureType: type });
    expect(file?.text).not.toContain('值班电话另发');
    expect(report.removed.map(({ kind, line }) => [kind, line])).toEqual([['body', 2], ['body', 3], ['body', 4]]);
    expect(report.gaps.map(({ field }) => field)).toContain('disclosureReason');
  });
});

it('prose that looks like markup is shown as written', () => {
  const lines = ['价格*上浮*不得超过<5%>，{甲}、_乙_、~丙~、`丁`。', '1. 网址为http://www.example.com/a_b?c=1&amp;d=2，邮箱a_b@example.com。', '- 不是列表。', '# 不是标题。', '> 不是引用。', 'import 不是程序。', '    四个空格。'];
  const { report, file } = run(`关于写法的通知\n${lines.join('\n')}`);
  expect(report.equality).toMatchObject({ isEqual: true });
  expect(read(file?.text ?? '').body.lines.map(({ text }) => text)).toEqual(lines.map((line) => line.trim()));
});

it('points at doubtful places without changing them', () => {
  const { report } = run('关于统计的通知\n单位\t数量\n3\n第一条　甲。\n第三条　乙。');
  expect(report.doubts).toEqual([
    { line: 2, text: '单位\t数量', message: '疑似表格的一行，已按文字保留；需要表格的，请改写为 Markdown 表格' },
    { line: 3, text: '3', message: '单独一个数字，已保留；若是页码请删去' },
    { line: 5, text: '第三条', message: '序号不连续，此处应为第二条，原文如此，未改动' },
  ]);
});

describe('any text', { timeout: 120_000 }, () => {
  const holds = (text: string): void => {
    const { report, file } = run(text);
    if (!file) expect(report.error).not.toBeNull();
    else expect(report.equality, JSON.stringify(report.equality)).toMatchObject({ isEqual: true });
  };

  it('is imported whole, or refused in words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), holds), { numRuns: 400 });
  });

  it('made of the pieces of documents and of syntax is imported whole', () => {
    const piece = fc.constantFrom(
      '\n', '\n\n', '　　', '    ', ' ', '第一条　', '第二条', '第一章　总则', '一、', '（一）', '1.', '1. ', '附件1', '附件：', '抄送：', '印发', '2025年3月14日', '澄湖区人民政府', '（此件主动公开）', '澄政〔2025〕6号',
      '关于印发', '的通知', '各单位：', '，', '。', '《', '》', '（', '“', '”', '<', '{', '}', '*', '**', '_', '~', '`', '```', '#', '>', '-', '---', '===', '|', '|-|', '[', ']', '(x)', '&lt;', '\\', 'import ', 'http://a.b/c_d', 'www.a.b', '@', '\t', '甲', 'a', 'PAGE', '— 1 —', '\u00a0', '\u200b', '\u0001', '\u2028', '\r\n', '\r',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), holds), { numRuns: 500, examples: [['抄送：关于印发'], ['抄送：2025年3月14日'], ['抄送：2025年3月14日印发']] });
  });

  it('of any bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => void run(bytes)), { numRuns: 500 });
  });
});

it('long texts of one kind of line lose nothing', { timeout: 60_000 }, () => {
  const texts = ['甲乙丙丁戊己庚辛壬癸子丑，\n'.repeat(20_000), `${'甲'.repeat(28)}\n`.repeat(20_000), `甲${' '.repeat(200_000)}乙\n`, '“（《'.repeat(100_000), '澄湖区教育局\n'.repeat(20_000)];
  for (const text of texts) {
    expect(run(text).report.equality).toMatchObject({ isEqual: true });
  }
});
