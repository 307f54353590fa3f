/** What stands around a number and says which kind it is. All of it is looked for within a few dozen characters on the same line. */
export interface NumberContext {
  /** Up to 40 characters before it on its line, or in its cell. */
  before: string;
  /** Up to 24 characters after it on its line, or in its cell. */
  after: string;
  /** Heading of its column where it stands in a table of pipes, tabs or commas; else empty. */
  heading: string;
}

/** Contexts of places in one text, which are asked for in ascending order: tables are looked up once. */
export function contexts(text: string): (start: number, end: number) => NumberContext {
  const headings = columnHeadings(text);
  return (start, end) => ({
    before: /[^\n\t|]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '',
    after: /^[^\n\t|]*/.exec(text.slice(end, end + 24))?.[0] ?? '',
    heading: headings(start),
  });
}

/** A longer line is no row of a table. */
const longestRow = 4000;

function columnHeadings(text: string): (at: number) => string {
  /** Last row looked at, and the first row of its table. */
  let known = { row: -1, top: -1, delimiter: '' };
  const rowOf = rows(text);
  return (at) => {
    const row = rowOf(at);
    const line = row === null ? null : lineAt(text, row);
    const delimiter = line === null ? undefined : delimiterOf(line);
    if (row === null || line === null || !delimiter) return '';
    if (known.row !== row || known.delimiter !== delimiter) known = { row, top: topOf(text, row, delimiter, known), delimiter };
    const top = lineAt(text, known.top);
    if (top === null || known.top === row || cells(top, delimiter).length !== cells(line, delimiter).length) return '';
    const heading = cells(top, delimiter)[cells(text.slice(row, at), delimiter).length - 1]?.trim() ?? '';
    return /\d{5}/.test(heading) || heading.length > 30 ? '' : heading;
  };
}

/** First of the rows on end of which `row` is one. Rows known from before are not walked again. */
function topOf(text: string, row: number, delimiter: string, known: { row: number; top: number; delimiter: string }): number {
  let top = row;
  while (top > 0) {
    const above = rowAt(text, top - 1);
    const line = above === null ? null : lineAt(text, above);
    if (above === null || line === null || !line.includes(delimiter)) return top;
    if (above === known.row && delimiter === known.delimiter) return known.top;
    top = above;
  }
  return top;
}

/** Where the lines of rising places begin: what lies before the place asked for last is not looked at again. Null where that is too far off. */
function rows(text: string): (at: number) => number | null {
  let [looked, row] = [0, 0];
  return (at) => {
    if (at < looked) return rowAt(text, at);
    const end = text.slice(looked, at).lastIndexOf('\n');
    if (end >= 0) row = looked + end + 1;
    looked = at;
    return at - row > longestRow ? null : row;
  };
}

/** Where the line of a place begins; null where that is too far off. */
function rowAt(text: string, at: number): number | null {
  const from = Math.max(0, at - longestRow);
  const end = text.slice(from, at).lastIndexOf('\n');
  return end >= 0 ? from + end + 1 : from === 0 ? 0 : null;
}

function lineAt(text: string, start: number): string | null {
  const piece = text.slice(start, start + longestRow + 1);
  const end = piece.indexOf('\n');
  return end >= 0 ? piece.slice(0, end) : piece.length > longestRow ? null : piece;
}

const delimiterOf = (line: string): string | undefined => (/^\s*\|/.test(line) ? '|' : ['\t', ','].find((each) => line.includes(each)));

const cells = (line: string, delimiter: string): string[] => line.replace(/"[^"]*"/g, (each) => each.replaceAll(delimiter, ' ')).split(delimiter);

/** Names of numbers that are no one's identity, telephone or card. */
const names = '编号|编码|代码|流水号|单号|订单|运单|快递|合同|批次|批号|条形?码|序列号|登记号?|备案号?|许可证|证书|索引号|受理|办件|查询[号码]|验证码|校验码|发票|户号|工号|学号|'
  + '项目号|注册号|专利|申请号|资质|车架号?|机号|表号|档号|税号|识别号|图号|卷号|书号|刊号|设备号?|产品号?|货号|物料|标段|包号|档案号?|宗地|地块|地籍|单元号?|产权证|房产证|资产|票号|准考证|批文|批准文号|文号|'
  + 'ISBN|ISSN|IMEI|SKU|S/N|SN|№|No\\.?';
const namedOther = new RegExp(`(?:${names})(?:编?号码?|码)?\\s*(?:[:：=为是]\\s*)?[“"'（(【\\[]?\\s*(?:№|No\\.?)?\\s*$`, 'i');
const headedOther = new RegExp(`(?:${names})(?:编?号码?|码)?(?:[（(].*[）)])?$`, 'i');
const personal = /手机|电话|联系|身份|证件|银行|卡号|账号|帐号|户名/;
const numbered = /第\s*$/;

/** Whether the words right before a number, or the heading of its column, say that it is a number of something else: an order, a contract, a batch. */
export function isNamedOther({ before, after, heading }: NumberContext): boolean {
  const label = namedOther.exec(before);
  if (label && !personal.test(before.slice(Math.max(0, label.index - 6)))) return true;
  if (numbered.test(before) && /^\s*号/.test(after)) return true;
  return before.trim() === '' && headedOther.test(heading) && !personal.test(heading);
}

/** Words before a sum of money, and units after it. */
const amountBefore = /(?:[¥￥$€£]|人民币|RMB|CNY|USD|(?:金额|合计|总计|共计|小计|总额|余额|总投资|投资额|预算数?|决算数?|收入|支出|产值|面积|数量)(?:[（(][^）)]{0,6}[）)])?)\s*[:：为是]?\s*$/i;
const unitAfter = /^\s?(?:[万亿元%％‰亩吨]|平方|立方|公里|公顷|千瓦|美元|港元)/;

/** Whether a number is an amount of something. */
export const isAmount = ({ before, after }: NumberContext): boolean => amountBefore.test(before) || unitAfter.test(after);

/** Short words in Latin letters that stand before or after a telephone or a card; an escape of JSON (`\n`) stands before one, too. */
const wordBefore = /(?:^|[^A-Za-z0-9])(?:tel|telephone|phone|mobile|mob|cell|contact|card|m|t|wx|vx|qq|weixin|wechat|v|hp|id)$|\\[bfnrt]$|\\u[0-9a-f]{4}$/i;
const wordAfter = /^(?:tel|phone|mobile|email|e-mail|wx|vx|qq|wechat|fax)(?![A-Za-z0-9])/i;

/** Whether a number is no part of a word, a hash, a decimal, or a number of which a part is masked. */
export function standsFree({ before, after }: NumberContext): boolean {
  if (/[A-Za-z]$/.test(before) && !wordBefore.test(before)) return false;
  if (/^[A-Za-z]/.test(after) && !wordAfter.test(after)) return false;
  if (/\d[.,]$/.test(before) && /(?:^|[^\d.])\d{1,3}\.$/.test(before)) return false;
  return !/\d[*×●•✱Xx]+[-\s]?$/.test(before) && !/^[-\s]?[*×●•✱]+[-\s]?\d/.test(after) && !(/^[*×●•✱]/.test(after) && !/[*_]$/.test(before));
}
