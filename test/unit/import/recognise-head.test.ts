import { describe, expect, it } from 'vitest';
import { recogniseHead } from '../../../src/import/recognise-head.ts';
import { textLines } from '../../../src/import/text-line.ts';

const head = (text: string) => {
  const { title, docNumber, letterhead, rest } = recogniseHead(textLines(text));
  return { title: title?.text ?? null, titleLines: title?.lines.map(({ line }) => line) ?? [], number: docNumber?.text ?? null, letterhead: letterhead.map(({ text }) => text), rest: rest[0]?.text ?? null };
};

describe('title and number', () => {
  it('number first, then a title over two lines', () => {
    expect(head('澄政〔2025〕6号\n\n澄湖区人民政府关于印发\n\n澄湖区人民政府工作规则的通知\n\n各镇人民政府：')).toEqual({
      title: '澄湖区人民政府关于印发澄湖区人民政府工作规则的通知', titleLines: [3, 5], number: '澄政〔2025〕6号', letterhead: [], rest: '各镇人民政府：',
    });
  });
  it('title over three lines, then the number in brackets', () => {
    expect(head('澄湖区人民政府\n关于印发《澄湖区养犬管理办法》\n的通知\n（澄政规〔2025〕3号）\n各镇人民政府：')).toMatchObject({
      title: '澄湖区人民政府关于印发《澄湖区养犬管理办法》的通知', number: '澄政规〔2025〕3号', rest: '各镇人民政府：',
    });
  });
  it('letterhead, number, red line and title', () => {
    expect(head('澄湖区人民政府文件\n澄政发〔2025〕1号\n━━━━━━━━━━\n澄湖区人民政府关于加强防汛工作的意见\n各镇人民政府：')).toMatchObject({
      title: '澄湖区人民政府关于加强防汛工作的意见', number: '澄政发〔2025〕1号', letterhead: ['澄湖区人民政府文件', '━━━━━━━━━━'],
    });
  });
  it('an order is known by its number; the line of its name belongs to it', () => {
    expect(head('澄江市人民政府令\n第15号\n《澄江市行政规范性文件管理规定》已经通过，现予公布。')).toMatchObject({ title: null, number: '澄江市人民政府令第15号' });
  });
  it('a bracket such as （试行） is part of the title, a note on its adoption is not', () => {
    expect(head('澄湖区停车管理办法\n（试行）\n（2025年3月1日区政府第3次常务会议通过）\n第一章　总则')).toMatchObject({ title: '澄湖区停车管理办法（试行）', rest: '（2025年3月1日区政府第3次常务会议通过）' });
  });
  it('the rule that follows its notice is not part of the title', () => {
    expect(head('澄湖区人民政府关于印发澄湖区工作规则的通知\n澄湖区工作规则\n第一条　略。')).toMatchObject({ title: '澄湖区人民政府关于印发澄湖区工作规则的通知', rest: '澄湖区工作规则' });
  });
  it('a number keeps the brackets it was written with', () => {
    expect(head('澄政[2025]6号\n关于放假的通知\n各单位：')).toMatchObject({ number: '澄政[2025]6号' });
  });
  it('a number under a note on the adoption', () => {
    expect(head('澄湖区停车管理办法\n（2025年3月1日区政府第3次常务会议通过）\n澄政规〔2025〕4号\n第一章　总则')).toMatchObject({ title: '澄湖区停车管理办法', number: '澄政规〔2025〕4号', rest: '（2025年3月1日区政府第3次常务会议通过）' });
  });
  it('a title broken at a word that looks like its end', () => {
    expect(head('澄湖区人民政府关于印发澄湖区突发事件应急预案\n管理办法的通知\n各镇人民政府：')).toMatchObject({ title: '澄湖区人民政府关于印发澄湖区突发事件应急预案管理办法的通知', rest: '各镇人民政府：' });
    expect(head('澄湖区突发事件应急预案\n管理办法\n第一章　总则')).toMatchObject({ title: '澄湖区突发事件应急预案管理办法', rest: '第一章　总则' });
    expect(head('关于贯彻落实市政府通知\n精神的意见\n各镇人民政府：')).toMatchObject({ title: '关于贯彻落实市政府通知精神的意见' });
  });
  it('copy number, urgency and signer belong to the letterhead', () => {
    expect(head('000001\n特 急\n澄湖区人民政府文件\n澄政发〔2025〕1号　　签发人：某某\n澄湖区人民政府关于加强防汛工作的意见\n各镇人民政府：')).toMatchObject({
      title: '澄湖区人民政府关于加强防汛工作的意见', number: '澄政发〔2025〕1号', letterhead: ['000001', '特 急', '澄湖区人民政府文件', '签发人：某某'],
    });
  });
  it('what a web page prints above a document stays in the text', () => {
    const { title, rest } = recogniseHead(textLines('索引号：11120101MB0000003X/2025-00006\n发布机构：澄湖区人民政府\n澄湖区人民政府关于放假的通知\n各单位：'));
    expect(title?.text).toBe('澄湖区人民政府关于放假的通知');
    expect(rest.map(({ text }) => text)).toEqual(['索引号：11120101MB0000003X/2025-00006', '发布机构：澄湖区人民政府', '各单位：']);
  });
  it('text without a head has neither', () => {
    expect(head('第一条　本规则自印发之日起施行。')).toEqual({ title: null, titleLines: [], number: null, letterhead: [], rest: '第一条　本规则自印发之日起施行。' });
  });
  it('a title that ends in no known word is uncertain', () => {
    expect(recogniseHead(textLines('春节前后的几件事\n各单位：')).title).toMatchObject({ text: '春节前后的几件事', isCertain: false });
  });
});
