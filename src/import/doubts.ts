import type { PolicyDocument } from '../corpus/document.ts';
import { endsOpen, endsSentence, isTabular } from './line-shapes.ts';
import type { RecognisedDocument } from './recognise-document.ts';
import type { ImportReport } from './report.ts';

/** Places where the text is kept as it is, but a person should look: nothing here was changed. */
export function findDoubts({ paragraphs, doubts: found }: RecognisedDocument, document: PolicyDocument): ImportReport['doubts'] {
  const sourceOf = new Map(document.body.lines.map(({ line }, index) => [line, paragraphs[index]]));
  const doubts: ImportReport['doubts'] = [...found];
  for (const [index, { text, line, lines }] of paragraphs.entries()) {
    if (index < 12 && webLabel.test(text)) doubts.push({ line, text, message: '像是网页上的栏目信息，已作为正文保留；请改填到元数据后删去' });
    if (lines.some(({ text: part }) => isTabular(part))) doubts.push({ line, text, message: '疑似表格的一行，已按文字保留；需要表格的，请改写为 Markdown 表格' });
    else if (/^\d{1,4}$/.test(text)) doubts.push({ line, text, message: '单独一个数字，已保留；若是页码请删去' });
    else if (endsOpen(text) || (/[。；]/.test(text) && !endsSentence(text) && text.length >= 20)) doubts.push({ line, text, message: '段落没有写完，可能被断成两段或有缺漏，已按原样保留' });
  }
  for (const problem of document.body.structure.problems) {
    const source = sourceOf.get(problem.line);
    doubts.push({ line: source?.line ?? null, text: problem.found, message: `序号不连续，此处应为${problem.expected}，原文如此，未改动` });
  }
  for (const { kind, line, message } of document.problems) {
    if (kind === 'prose' || kind === 'syntax' || kind === 'code' || kind === 'component') doubts.push({ line: sourceOf.get(line)?.line ?? null, text: sourceOf.get(line)?.text ?? '', message });
  }
  return doubts.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** 索引号：…, 发布机构：… as web pages print them above a document. */
const webLabel = /^(?:索\s*引\s*号|发布机构|发文机关|主题分类|组配分类|发布日期|发文日期|成文日期|有\s*效\s*性|主\s*题\s*词|名\s*称|标\s*题)\s*[：:]/;
