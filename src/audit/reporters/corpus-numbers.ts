import type { AuditFigures } from '../../domain/audit-figures.ts';
import { formatRuns } from '../../domain/number-account.ts';
import { numberFates, type NumberFate } from '../../domain/vocabulary/number-fates.ts';
import { rounded, type Row } from './csv-text.ts';
import { percent } from './shares.ts';

type Numbers = AuditFigures['numbers'];
type Series = Numbers['series'][number];

const fates = Object.keys(numberFates) as NumberFate[];
const nameOf = ({ code, year }: Pick<Series, 'code' | 'year'>): string => `${code}${year === null ? '' : `〔${year}〕`}`;

/** What the figures mean; said wherever they are shown. */
export const numberAccountMeaning = '从1号算到已知的最大号；缺号是既没有文件、也没有登记说明的编号：可能没有使用，可能还没有移交，也可能不是公开文件而没有登记。最大号以后是否还有文件，从编号看不出来。';

/** Lines of the text report, without indentation. */
export function corpusNumberLines({ issued, accounted, missing, share, series, byUnitAndYear, duplicates, absent, unparsed }: Numbers): string[] {
  return [
    numberAccountMeaning,
    `编号${issued}个，去向清楚${accounted}个，占${percent(share)}，缺号${missing}个。`,
    ...byUnitAndYear.map(({ name, year, codes, issued: all, accounted: known, share: part }) => `${name} ${year ?? '历年'}：${codes.join('、')}，编号${all}个，去向清楚${known}个，占${percent(part)}`),
    ...series.map((each) => `${nameOf(each)}　${formatRuns([{ from: 1, to: each.highest }])}号　${countsOf(each)}　去向清楚${percent(each.share)}`),
    ...series.flatMap((each) => each.gaps.map(({ from, to, reason, due }) => `缺号 ${nameOf(each)}${formatRuns([{ from, to }])}号${reason === null ? '' : `：${reason}（${due}前答复）`}`)),
    `没有发文字号${absent}件`,
    ...duplicates.map(({ number, sources }) => `重复 ${number}：${sources.join('、')}`),
    ...unparsed.map(({ path, docNumber }) => `读不出 ${path}：${docNumber}`),
  ];
}

const countsOf = ({ counts }: Series): string => fates.filter((fate) => counts[fate] > 0).map((fate) => `${numberFates[fate]}${counts[fate]}`).join('、');

/** Rows of the CSV: 类别, 名称, 年份, 指标, 数值, 说明. */
export function corpusNumberRows({ issued, accounted, missing, share, series, byUnitAndYear, duplicates, absent, unparsed }: Numbers): Row[] {
  return [
    ['发文编号', '全部', null, '编号', issued, numberAccountMeaning], ['发文编号', '全部', null, '去向清楚', accounted, null], ['发文编号', '全部', null, '缺号', missing, null], ['发文编号', '全部', null, '去向清楚比例', rounded(share), null],
    ...byUnitAndYear.flatMap(({ name, year, codes, issued: all, accounted: known, share: part }): Row[] => [
      ['发文机关编号', name, year, '编号', all, codes.join('、')], ['发文机关编号', name, year, '去向清楚', known, null], ['发文机关编号', name, year, '去向清楚比例', rounded(part), null],
    ]),
    ...series.flatMap((each): Row[] => [
      ['发文编号', each.code, each.year, '最大号', each.highest, each.name],
      ...fates.filter((fate) => fate !== 'unread' || each.counts.unread > 0).map((fate): Row => ['发文编号', each.code, each.year, numberFates[fate], each.counts[fate], fate === 'gap' ? formatRuns(each.gaps) : null]),
      ['发文编号', each.code, each.year, '去向清楚比例', rounded(each.share), null],
    ]),
    ['发文编号', '全部', null, '没有发文字号', absent, null],
    ...duplicates.map(({ number, sources }): Row => ['发文编号', number, null, '重复', sources.length, sources.join('、')]),
    ...unparsed.map(({ path, docNumber }): Row => ['发文编号', path, null, '读不出', null, docNumber]),
  ];
}
