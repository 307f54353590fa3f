import { questionLength } from '../../domain/questions.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** Letters and digits alone: two questions that differ in signs are one. */
const keyOf = (question: string): string => question.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function faultOf(question: string): string | null {
  const { length } = [...question];
  if (question.includes('\n')) return `应写成一行，实为${question.split('\n').map(quote).join('、')}`;
  if (length < questionLength.least || length > questionLength.most) return `应为${questionLength.least}至${questionLength.most}字，实为${quote(question)}（${length}字）`;
  return keyOf(question) === '' ? `应是一句话，实为${quote(question)}，只有标点` : null;
}

export const ask02 = defineRule({
  id: 'ASK-02', scope: 'corpus', severity: 'error',
  summary: '问法应写得简短、不重复',
  source: '国办发〔2017〕47号《政府网站发展指引》（通俗语言搜索）',
  fix: '在 registers/questions.yaml 中改写这个问法，或者删去重复的一处。',
  check({ corpus: { questions: { file, value, positionOf } }, report }) {
    const seen = new Map<string, { row: number; index: number }>();
    for (const { row, page, at = '', asked } of value ?? []) {
      for (const [index, question] of asked.entries()) {
        const place = { file, ...positionOf([row, 'asked', index]), field: `${row}.asked.${index}` };
        const fault = faultOf(question);
        if (fault !== null) {
          report({ at: place, message: `问法${fault}。` });
          continue;
        }
        const key = `${page} ${at} ${keyOf(question)}`;
        const first = seen.get(key);
        if (!first) seen.set(key, { row, index });
        else report({ at: place, severity: 'warning', message: `同一处的问法写了两次：${quote(question)}。`, related: [{ at: { file, ...positionOf([first.row, 'asked', first.index]) }, message: '第一次写在这里。' }] });
      }
    }
  },
});
