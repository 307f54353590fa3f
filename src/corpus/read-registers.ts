import type { z } from 'zod';
import { QuestionsSchema, questionsLabels } from '../domain/questions.ts';
import { RegisteredNumberSchema, registeredNumberLabels } from '../domain/registered-number.ts';
import { HolidayYearSchema, SiteSchema, UnitSchema, type HolidayYear, type Site, type Unit } from '../domain/site.ts';
import { SynonymSchema, synonymLabels } from '../domain/synonym.ts';
import { decode } from './decode.ts';
import type { LedgerRegister, NumberEntry, PlacedLedgerEntry, QuestionsEntry, ReadingProblem, Register, SynonymEntry } from './document.ts';
import { entriesOf, splitRows } from './ledger-rows.ts';
import { parseYaml, readYaml } from './read-front-matter.ts';
import { schemaProblems } from './schema-problems.ts';

interface Source { file: string; bytes: Uint8Array | null }

const siteLabels: Record<string, string> = {
  siteName: '网站名称', siteDomain: '网站域名', siteIdCode: '网站标识码', origin: '网站地址', authority: '机关名称', organizer: '主办单位', contact: '联系方式',
  icpNo: 'ICP备案编号', policeNo: '公安机关备案标识', findErrorUrl: '找错入口', profile: '规则档案', severities: '规则调整', sampleDate: '示例日期',
};
const unitLabels: Record<string, string> = { id: '代号', name: '全称', shortName: '简称', creditCode: '统一社会信用代码', docCodes: '机关代字', parent: '上级单位', type: '类别', reportsFrom: '年报起始年度' };
const holidayLabels: Record<string, string> = { year: '年度', off: '放假日', work: '调休上班日', source: '通知' };

/** `site.yaml`; its absence is a problem, for nothing can be published without a name. */
export function readSite({ file, bytes }: Source): Register<Site | null> {
  const text = textOf(file, bytes, '没有站点文件 site.yaml。', '用 npm run new -- site 目录 生成一个，再改成本机关的信息。');
  if ('problems' in text) return { file, value: null, ...text };
  const { meta, valid, problems, positionOf } = readYaml(text.text, 0, SiteSchema, siteLabels);
  return { file, value: valid ? (meta as Site) : null, problems, positionOf };
}

export const readUnits = (source: Source): Register<Unit[]> => readList(source, UnitSchema, unitLabels, '没有单位名册 registers/units.yaml。');

/** An absent table of holidays is no fault here: every date that needs it says so (TIME-04). */
export const readHolidays = (source: Source): Register<HolidayYear[]> => (source.bytes ? readList(source, HolidayYearSchema, holidayLabels, '') : { file: source.file, value: [], problems: [], positionOf: start });

/** Absent where the authority has not begun to account for its numbers. */
export const readNumbers = (source: Source): Register<NumberEntry[] | null> => readPlaced(source, RegisteredNumberSchema, registeredNumberLabels);

/** Absent in a portal that is searched in official words alone. */
export const readSynonyms = (source: Source): Register<SynonymEntry[] | null> => readPlaced(source, SynonymSchema, synonymLabels);

/** Absent where nobody has written down yet what people ask. */
export const readQuestions = (source: Source): Register<QuestionsEntry[] | null> => readPlaced(source, QuestionsSchema, questionsLabels);

/** `registers/ledger.jsonl`, one entry a line; absent in a new site. */
export function readLedger({ file, bytes }: Source): LedgerRegister {
  const text = bytes ? textOf(file, bytes, '', '') : { text: '' };
  if ('problems' in text) return { file, value: [], rows: [], ...text };
  const rows = splitRows(text.text);
  const value = rows.flatMap((row): PlacedLedgerEntry[] => entriesOf([row]).map((entry) => ({ ...entry, line: row.line })));
  return { file, value, rows, problems: [], positionOf: start };
}

function readList<S extends z.ZodObject>(source: Source, schema: S, labels: Record<string, string>, missing: string): Register<z.infer<S>[]> {
  const { rows, ...register } = readRows(source, schema, labels, missing);
  return { ...register, value: rows.map(({ value }) => value) };
}

/** A register that may be absent, each entry with its place in the list. */
function readPlaced<S extends z.ZodObject>({ file, bytes }: Source, schema: S, labels: Record<string, string>): Register<(z.infer<S> & { row: number })[] | null> {
  if (!bytes) return { file, value: null, problems: [], positionOf: start };
  const { rows, ...register } = readRows({ file, bytes }, schema, labels, '');
  return { ...register, value: rows.map(({ value, row }) => ({ ...value, row })) };
}

/** The well-formed entries of a list, each with its place in the file, counted from 0. */
function readRows<S extends z.ZodObject>({ file, bytes }: Source, schema: S, labels: Record<string, string>, missing: string): Omit<Register<never>, 'value'> & { rows: { row: number; value: z.infer<S> }[] } {
  const text = textOf(file, bytes, missing, '补上这个文件，写法见 README。');
  if ('problems' in text) return { file, rows: [], ...text };
  const tree = parseYaml(text.text, 0);
  const problems = [...tree.problems];
  const list: unknown = tree.value;
  if (problems.length === 0 && list != null && !Array.isArray(list)) problems.push({ kind: 'yaml', line: 1, column: 1, field: null, message: '应为列表，每项以 - 开头。', fix: '对照示例改写。' });
  const rows = (Array.isArray(list) ? list : []).flatMap((row: unknown, index): { row: number; value: z.infer<S> }[] => {
    if (typeof row !== 'object' || row === null) {
      problems.push({ kind: 'format', ...tree.positionOf([index]), field: String(index), message: '每项应为一组字段。', fix: '对照示例改写。' });
      return [];
    }
    const read = schemaProblems(schema, row as Record<string, unknown>, labels, {
      positionOf: (path) => tree.positionOf([index, ...path]), keyPositionOf: (path) => tree.keyPositionOf([index, ...path]),
    });
    problems.push(...read.problems.map((problem) => ({ ...problem, field: `${index}.${problem.field ?? ''}` })));
    return read.problems.length === 0 ? [{ row: index, value: read.meta as z.infer<S> }] : [];
  });
  return { file, rows, problems, positionOf: tree.positionOf };
}

function textOf(file: string, bytes: Uint8Array | null, missing: string, fix: string): { text: string } | { problems: ReadingProblem[]; positionOf: typeof start } {
  const problem = (kind: ReadingProblem['kind'], message: string, mend: string) => ({ problems: [{ kind, line: 1, column: 1, field: null, message, fix: mend }], positionOf: start });
  if (!bytes) return problem('missing', missing, fix);
  const decoded = decode(bytes);
  return 'error' in decoded ? problem('encoding', `${decoded.error}，应为 UTF-8。`, `把 ${file} 另存为 UTF-8。`) : { text: decoded.text };
}

const start = (): { line: number; column: number } => ({ line: 1, column: 1 });
