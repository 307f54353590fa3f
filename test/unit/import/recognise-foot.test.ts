import { expect, it } from 'vitest';
import { recogniseFoot } from '../../../src/import/recognise-foot.ts';
import { textLines } from '../../../src/import/text-line.ts';

const foot = (text: string) => {
  const { cc, printedBy, dateDistributed, moved, rest } = recogniseFoot(textLines(text));
  return { cc, printedBy, dateDistributed, moved: moved.map(({ line }) => line), rest: rest.map((line) => line.text) };
};

it('reads copies, printing unit and printing date', () => {
  expect(foot('第一条　略。\n抄送：区委办公室，区人大常委会办公室，\n　　　区政协办公室。\n澄湖区人民政府办公室　　　2025年3月16日印发')).toEqual({
    cc: ['区委办公室', '区人大常委会办公室', '区政协办公室'], printedBy: ['澄湖区人民政府办公室'], dateDistributed: '2025-03-16', moved: [2, 3, 4], rest: ['第一条　略。'],
  });
});

it('reads the printing line alone, and copies alone at the end', () => {
  expect(foot('略。\n澄湖区人民政府办公室\t2025年3月16日印发')).toMatchObject({ cc: [], printedBy: ['澄湖区人民政府办公室'], dateDistributed: '2025-03-16' });
  expect(foot('略。\n抄送：区委办公室。')).toMatchObject({ cc: ['区委办公室'], printedBy: [], dateDistributed: null, rest: ['略。'] });
});

it('leaves sentences about printing and copying in the text', () => {
  const text = '第七十九条　2018年3月14日区人民政府印发的规则同时废止。\n抄送：是指把公文送给有关机关。\n第八十条　略。';
  expect(foot(text)).toMatchObject({ cc: [], printedBy: [], dateDistributed: null, moved: [], rest: text.split('\n') });
});
