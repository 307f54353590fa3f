/**
 * Rows and columns of the tables of 政府信息公开工作年度报告 (国办公开办函〔2021〕30号 附件), with the keys they have in front matter.
 * Labels are those of the form, to the letter.
 */

/** The six parts in order. `named` also takes the longer wordings that offices use for part four. */
export const reportParts = [
  { heading: '一、总体情况', named: /^一、总体情况$/ },
  { heading: '二、主动公开政府信息情况', named: /^二、主动公开政府信息情况$/ },
  { heading: '三、收到和处理政府信息公开申请情况', named: /^三、收到和处理政府信息公开申请情况$/ },
  { heading: '四、政府信息公开行政复议、行政诉讼情况', named: /^四、.*行政复议.*行政诉讼.*情况$/ },
  { heading: '五、存在的主要问题及改进情况', named: /^五、存在的主要问题及改进情况$/ },
  { heading: '六、其他需要报告的事项', named: /^六、其他需要报告的事项$/ },
] as const;

export type TableId = 'table2' | 'table3' | 'table4';
export const tableIds = ['table2', 'table3', 'table4'] as const satisfies readonly TableId[];
/** What findings call a table: by its part of the report. */
export const tableNames: Record<TableId, string> = { table2: '第二部分表格', table3: '第三部分表格', table4: '第四部分表格' };

/** Columns of the first block of table 2. */
export const normativeColumns = ['本年制发件数', '本年废止件数', '现行有效件数'] as const;

/** Table 2 by article 20 of the 条例: three counts for 规章 and 行政规范性文件, one figure for the others. */
export const proactiveRows = {
  regulations: { label: '规章', item: '第二十条第（一）项', columns: normativeColumns },
  normative: { label: '行政规范性文件', item: '第二十条第（一）项', columns: normativeColumns },
  licences: { label: '行政许可', item: '第二十条第（五）项', columns: ['本年处理决定数量'] },
  penalties: { label: '行政处罚', item: '第二十条第（六）项', columns: ['本年处理决定数量'] },
  coercion: { label: '行政强制', item: '第二十条第（六）项', columns: ['本年处理决定数量'] },
  fees: { label: '行政事业性收费', item: '第二十条第（八）项', columns: ['本年收费金额（单位：万元）'] },
} as const satisfies Record<string, { label: string; item: string; columns: readonly string[] }>;
export type ProactiveRow = keyof typeof proactiveRows;
export type NormativeRow = 'regulations' | 'normative';

/** Columns of table 3; the five between 自然人 and 总计 make up 法人或其他组织. */
export const applicantColumns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;

/** Blocks of rows within 三、本年度办理结果. A block may be declared nil as a whole. */
export const requestGroups = {
  refused: '（三）不予公开', unavailable: '（四）无法提供', declined: '（五）不予处理', otherwise: '（六）其他处理',
} as const;
export type RequestGroup = keyof typeof requestGroups;

export interface RequestRowSpec { label: string; group?: RequestGroup; result?: true }

/** Table 3, in the order of the form. `result` marks rows under 三、本年度办理结果. */
export const requestRows = {
  received: { label: '一、本年新收政府信息公开申请数量' },
  carriedIn: { label: '二、上年结转政府信息公开申请数量' },
  disclosed: { label: '（一）予以公开', result: true },
  partlyDisclosed: { label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', result: true },
  refusedStateSecret: { label: '1.属于国家秘密', group: 'refused', result: true },
  refusedByLaw: { label: '2.其他法律行政法规禁止公开', group: 'refused', result: true },
  refusedSafety: { label: '3.危及“三安全一稳定”', group: 'refused', result: true },
  refusedThirdParty: { label: '4.保护第三方合法权益', group: 'refused', result: true },
  refusedInternal: { label: '5.属于三类内部事务信息', group: 'refused', result: true },
  refusedProcess: { label: '6.属于四类过程性信息', group: 'refused', result: true },
  refusedCaseFile: { label: '7.属于行政执法案卷', group: 'refused', result: true },
  refusedEnquiry: { label: '8.属于行政查询事项', group: 'refused', result: true },
  unavailableNotHeld: { label: '1.本机关不掌握相关政府信息', group: 'unavailable', result: true },
  unavailableNotMade: { label: '2.没有现成信息需要另行制作', group: 'unavailable', result: true },
  unavailableUnclear: { label: '3.补正后申请内容仍不明确', group: 'unavailable', result: true },
  declinedPetition: { label: '1.信访举报投诉类申请', group: 'declined', result: true },
  declinedRepeated: { label: '2.重复申请', group: 'declined', result: true },
  declinedPublication: { label: '3.要求提供公开出版物', group: 'declined', result: true },
  declinedExcessive: { label: '4.无正当理由大量反复申请', group: 'declined', result: true },
  declinedConfirmation: { label: '5.要求行政机关确认或重新出具已获取信息', group: 'declined', result: true },
  otherwiseNotSupplemented: { label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', group: 'otherwise', result: true },
  otherwiseNotPaid: { label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', group: 'otherwise', result: true },
  otherwiseRest: { label: '3.其他', group: 'otherwise', result: true },
  results: { label: '（七）总计', result: true },
  carriedOut: { label: '四、结转下年度继续办理' },
} as const satisfies Record<string, RequestRowSpec>;
export type RequestRow = keyof typeof requestRows;
export const requestRow = (row: RequestRow): RequestRowSpec => requestRows[row];

export const outcomeColumns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;

/** Table 4: three blocks of five figures. */
export const disputeRows = {
  reconsideration: { label: '行政复议' },
  litigationDirect: { label: '行政诉讼：未经复议直接起诉' },
  litigationAfter: { label: '行政诉讼：复议后起诉' },
} as const satisfies Record<string, { label: string }>;
export type DisputeRow = keyof typeof disputeRows;

export type RowKey = ProactiveRow | RequestRow | DisputeRow;

export const columnsOf = (table: TableId, row: string): readonly string[] =>
  table === 'table2' ? proactiveRows[row as ProactiveRow].columns : table === 'table3' ? applicantColumns : outcomeColumns;

export const rowsOf: Record<TableId, readonly RowKey[]> = {
  table2: Object.keys(proactiveRows) as ProactiveRow[], table3: Object.keys(requestRows) as RequestRow[], table4: Object.keys(disputeRows) as DisputeRow[],
};

/** Name of a row that can be told from the others: `三（三）1.属于国家秘密`. */
export function rowName(table: TableId, row: string): string {
  if (table === 'table2') return proactiveRows[row as ProactiveRow].label;
  if (table === 'table4') return disputeRows[row as DisputeRow].label;
  const { label, group, result } = requestRow(row as RequestRow);
  return `${result ? '三' : ''}${group ? requestGroups[group].slice(0, 3) : ''}${label.replace(/（区分.*$/, '')}`;
}
