import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/import/join-lines.ts';
import { recogniseFormalities } from '../../../src/import/recognise-formalities.ts';
import { textLines } from '../../../src/import/text-line.ts';

const formalities = (text: string) => recogniseFormalities(joinLines(textLines(text)));

describe('addressee', () => {
  it('is split at commas only', () => {
    expect(formalities('各街道办事处，区政府各委、办、局：\n请执行。').recipients).toEqual({ value: ['各街道办事处', '区政府各委、办、局'], line: 1, quote: '各街道办事处，区政府各委、办、局：' });
  });
  it('is not the sentence that announces a list', () => {
    expect(formalities('现将有关事项通知如下：\n一、略。').recipients).toBeNull();
  });
});

describe('date and signature', () => {
  it('signature above a date set to the right', () => {
    const { signature, dateWritten } = formalities('请执行。\n　　　　　　　　澄湖区人民政府\n　　　　　　　　2025年3月14日');
    expect(signature).toMatchObject({ value: ['澄湖区人民政府'], line: 2 });
    expect(dateWritten).toMatchObject({ value: '2025-03-14', line: 3, isCertain: true });
  });
  it('several units that signed together', () => {
    expect(formalities('请执行。\n澄湖区教育局\n澄湖区财政局\n2025年3月14日').signature?.value).toEqual(['澄湖区教育局', '澄湖区财政局']);
    expect(formalities('请执行。\n澄湖区教育局　　澄湖区财政局\n2025年3月14日').signature?.value).toEqual(['澄湖区教育局', '澄湖区财政局']);
  });
  it('signature and date on one line', () => {
    expect(formalities('请执行。\n澄湖区人民政府　2025年3月14日')).toMatchObject({ signature: { value: ['澄湖区人民政府'] }, dateWritten: { value: '2025-03-14', isCertain: true } });
  });
  it('a date in the middle without a signature is a guess', () => {
    expect(formalities('会议时间\n2025年3月14日\n会议地点\n一楼').dateWritten).toMatchObject({ value: '2025-03-14', isCertain: false });
  });
  it('no date where none stands alone', () => {
    expect(formalities('本办法自2025年3月14日起施行。').dateWritten).toBeNull();
  });
});

describe('annotation', () => {
  it.each([['（此件主动公开）', '此件主动公开'], ['(此件公开发布)', '此件公开发布'], ['公开属性：依申请公开', '依申请公开'], ['（此件不予公开）', '此件不予公开']])('%s', (text, value) => {
    expect(formalities(`略。\n${text}`).annotation).toEqual({ value, line: 2, quote: text });
  });
  it('is not a bracket in the text', () => {
    expect(formalities('（以下简称政务公开）').annotation).toBeNull();
  });
});
