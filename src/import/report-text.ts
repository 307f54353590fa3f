import type { ImportReport, StructureSummary } from './report.ts';

/** The report as a person reads it: one block a file, one line a fact, places first. */
export function reportAsText(reports: readonly ImportReport[], notices: readonly string[]): string {
  const written = reports.filter(({ status }) => status === 'imported' || status === 'lossy').length;
  const gaps = reports.reduce((sum, report) => sum + report.gaps.length, 0);
  const summary = `共 ${reports.length} 个文件，写出 ${written} 个，待填 ${gaps} 项。`;
  return [...reports.map(block), ...notices.map((notice) => `提示：${notice}`), summary].join('\n') + '\n';
}

function block(report: ImportReport): string {
  const head = report.output === null || report.status === 'exists' ? `${report.source}：${report.error}` : `${report.source} → ${report.output}`;
  if (report.status === 'failed') return `${head}\n`;
  return [
    head,
    ...section('识别', report.recognised.map(({ label, field, value, line, quote }) => `${label} ${field}：${show(value)}（第${line}行“${shorten(quote)}”）`)),
    ...section('推定，请核对', report.guessed.map(({ label, field, value, line, reason }) => `${label} ${field}：${show(value)}（${line === null ? '' : `第${line}行；`}${reason}）`)),
    ...section('取自缺省值文件', report.fromDefaults.map(({ label, field, value }) => `${label} ${field}：${show(value)}`)),
    ...section('缺省值与原文不同，已按原文', report.conflicts.map(({ label, field, text, defaults, line }) => `${label} ${field}：原文第${line}行为${show(text)}，缺省值为${show(defaults)}`)),
    ...section('待填', report.gaps.map(({ file, line, label, field, hint }) => `${file}:${line} ${label} ${field}：${hint}`)),
    ...section('移入元数据', report.moved.map(({ line, text, fields }) => `第${line}行“${shorten(text)}”→ ${fields.join('、')}`)),
    ...section('删去', report.removed.map(({ kind, line, text }) => `第${line}行“${shorten(text)}”：${removedKinds[kind]}`)),
    ...section('丢失', report.lost.map(({ line, text }) => `第${line}行“${shorten(text)}”`)),
    ...section('统一写法', report.normalisations.map(({ label, count, lines }) => `${label}：${count} 处${lines.length > 0 ? `（第${lines.slice(0, 12).join('、')}${lines.length > 12 ? '…' : ''}行）` : ''}`)),
    ...section('请核对', report.doubts.map(({ line, text, message }) => `${line === null ? '' : `第${line}行`}“${shorten(text)}”：${message}`)),
    ...(report.structure ? [`  结构：${structureLine(report.structure)}`] : []),
    ...(report.equality ? [`  文字核对：${equalityLine(report.equality)}`] : []),
    '',
  ].join('\n');
}

const removedKinds = { page: '页面残留', letterhead: '版头', control: '看不见的控制字符', body: '不公开的正文不写入内容目录' } as const;

const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : [`  ${title}`, ...rows.map((row) => `    ${row}`)]);

function structureLine({ parts, chapters, sections, articles, headings }: StructureSummary): string {
  const counted = [[parts, '编'], [chapters, '章'], [sections, '节']].flatMap(([count, unit]) => (count ? [`${count}${unit}`] : []));
  if (articles) counted.push(`${articles.count}条（${articles.first}—${articles.last}）`);
  if (headings > 0) counted.push(`${headings}个序号标题`);
  return counted.join('，') || '没有章、条或序号';
}

function equalityLine({ isEqual, paragraphs, characters, difference }: NonNullable<ImportReport['equality']>): string {
  if (isEqual) return `一致（${paragraphs} 段，${characters} 字）`;
  if (!difference) return '不一致：上面列为“丢失”的文字没有写入';
  const place = [difference.sourceLine === null ? '原文此处已结束' : `原文第${difference.sourceLine}行`, difference.mdxLine === null ? '结果此处已结束' : `结果第${difference.mdxLine}行`];
  return `不一致：${place.join('，')}；原文“${difference.expected}”，结果“${difference.found}”`;
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const show = (value: unknown): string => (typeof value === 'string' ? value : value === null ? '（空）' : JSON.stringify(value));
