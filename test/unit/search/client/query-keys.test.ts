import { expect, test } from 'vitest';
import { normalise } from '../../../../src/search/client/normalise.ts';
import { takeKeys } from '../../../../src/search/client/query-keys.ts';

const read = (query: string): { labels: string[]; rest: string } => {
  const { keys, rest } = takeKeys(normalise(query));
  return { labels: keys.map(({ label }) => label), rest };
};

test.each([
  ['和平政〔2025〕6号', ['和平政〔2025〕6号'], ''],
  ['和平政〔二〇二五〕6号', ['和平政〔2025〕6号'], ''],
  ['和平政 2025 6号', ['和平政〔2025〕6号'], ''],
  ['和平政〔2025〕6', ['和平政〔2025〕6号'], ''],
  ['澄湖区人民政府令第12号', ['澄湖区人民政府令第12号'], ''],
  ['澄政发〔2025〕2号 第三十一条', ['澄政发〔2025〕2号', '第三十一条'], ''],
  ['工作规则第十二条之一', ['第十二条之一'], '工作规则'],
  ['第４章 公开', ['第四章'], '公开'],
  ['2025/3/7 会议', ['2025-03-07'], '会议'],
  ['2025年3月7日', ['2025-03-07'], ''],
])('%s names %j, and %j is left', (query, labels, rest) => {
  expect(read(query)).toEqual({ labels, rest });
});

test.each(['信息公开条例', '政府信息公开条例', '3条例', '2025年政府工作报告', '2025年2月30日', '养老服务12345', '公交6号线'])('%s names nothing exact', (query) => {
  expect(read(query)).toEqual({ labels: [], rest: query });
});
