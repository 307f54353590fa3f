import { redactableField, type RedactableField, type RedactedField } from '../domain/redactable-fields.ts';
import { concealed } from '../domain/redaction.ts';
import { isGroundCode, isWithholdingGround } from '../domain/vocabulary/grounds.ts';
import type { ReadingProblem } from './document.ts';
import type { Places } from './schema-problems.ts';

type Path = (string | number)[];
type Mapping = Record<string, unknown>;

interface Concealed { value: unknown; redacted: RedactedField[]; problems: ReadingProblem[] }

/**
 * Puts 〔此处隐去〕 where front matter holds `{ redacted: CODE, reason: … }`, so that everything behind it sees a text, and keeps why. `table`
 * says which fields may be cut.
 */
export function concealFields(raw: unknown, table: Readonly<Record<string, RedactableField>>, places: Places): Concealed {
  const redacted: RedactedField[] = [];
  const problems: ReadingProblem[] = [];
  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    if (path.length > 0 && Object.hasOwn(value, 'redacted')) return conceal(value as Mapping, path);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]));
  };
  const conceal = (value: Mapping, path: Path): string => {
    const row = redactableField(table, path);
    const found = row ? faultsOf(value, row, path, places) : [notHere(path, places)];
    problems.push(...found);
    if (row && found.length === 0) redacted.push({ field: path, label: row.label, code: value['redacted'] as RedactedField['code'], reason: String(value['reason']).trim() });
    return typeof value['text'] === 'string' && value['text'].includes(concealed) ? value['text'] : concealed;
  };
  return { value: visit(raw, []), redacted, problems };
}

const notHere = (path: Path, places: Places): ReadingProblem => ({
  kind: 'redaction', ...places.positionOf(path), field: path.join('.'), message: `${path.join('.')} 不能隐去。`,
  fix: '只能隐去给读者看的文字，如主送机关、关键词、当事人；编号、日期、单位、分类和引用关系不能隐去。不能公开目录信息的，不要登记这件文件。',
});

function faultsOf(value: Mapping, { label, partly }: RedactableField, path: Path, places: Places): ReadingProblem[] {
  const { redacted: code, reason, text } = value;
  const at = (key: string, ofKey = false) => ({ kind: 'redaction' as const, ...(ofKey ? places.keyPositionOf([...path, key]) : places.positionOf([...path, key])), field: [...path, key].join('.') });
  const problems: ReadingProblem[] = [];
  if (code === 'OGI-14-1') problems.push({ ...at('redacted'), message: '国家秘密事项（OGI-14-1）不得登记在互联网仓库，含有国家秘密的文件不得在此删减处理。', fix: '立即停止处理，把文件移出本机和版本库，并向本单位保密机构报告。' });
  else if (typeof code !== 'string' || !isGroundCode(code) || !isWithholdingGround(code)) {
    problems.push({ ...at('redacted'), message: `${label}隐去的依据应为条例第十四条至第十六条的代码，实为“${String(code ?? '')}”。`, fix: '写成 redacted: OGI-15-2 这样的代码；代码表见网站“不予公开的依据”。' });
  }
  if (typeof reason !== 'string' || reason.trim() === '') problems.push({ ...at('reason'), message: `${label}隐去的理由没有写。`, fix: '补写 reason: 理由；理由里不得写出被隐去的词句。' });
  if (text !== undefined && (typeof text !== 'string' || !text.includes(concealed) || text.replaceAll(concealed, '').trim() === '')) {
    problems.push({ ...at('text'), message: `${label}只隐去一部分的，text 应写留下的文字，隐去处写“${concealed}”，实为“${typeof text === 'object' ? '一组字段' : String(text)}”。`, fix: `写成 text: 关于${concealed}的决定；全部隐去的不写 text。` });
  } else if (partly && text === undefined) {
    problems.push({ ...at('redacted', true), message: `${label}不能全部隐去。`, fix: `写明留下的文字，隐去处写“${concealed}”，例如 { redacted: OGI-15-2, reason: 涉及个人隐私, text: 关于${concealed}的决定 }。` });
  }
  for (const key of Object.keys(value).filter((each) => !['redacted', 'reason', 'text'].includes(each))) {
    problems.push({ ...at(key, true), message: `隐去的${label}里不能有 ${key}。`, fix: '只写 redacted（依据代码）、reason（理由），部分隐去的再写 text。' });
  }
  return problems;
}
