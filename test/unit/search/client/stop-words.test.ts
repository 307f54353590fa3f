import { describe, expect, test } from 'vitest';
import { dropStops, isSpoken, mayBeTold } from '../../../../src/search/client/stop-words.ts';

describe('words of a question that say nothing about what is looked for', () => {
  test.each([
    ['吃低保要什么条件', '吃低保'], ['怎么办理居住证', '居住证'], ['养狗的罚款', '养狗罚款'],
    // What leads up to a question belongs to it.
    ['领导出国要谁批', '领导出国批'], ['开会最多能多少人', '开会最多人'], ['排队要几年', '排队'],
    // Whether or not.
    ['领导看不看', '领导看'], ['符不符合条件', '符合条件'], ['押金退没退', '押金退'],
  ])('%s', (query, left) => expect(dropStops(query)).toBe(left));

  test.each(['功能', '节能改造', '重要会议', '社会保险', '主要谁', '和平区', '目的'])('%s stays whole where such a character is part of a word', (text) => {
    expect(dropStops(text).startsWith(text.slice(0, 2))).toBe(true);
  });

  test('功能多少 keeps the word before the question', () => expect(dropStops('功能多少')).toBe('功能'));
});

describe('what is said as people talk', () => {
  test.each(['低保怎么申请', '老物业死活不肯走', '开早餐铺一年能补几千块', '没贴出来的费用物业也来收', '政府留的电话老是打不通', '暑假修厕所的是几所学校', '店里检查没人亮证', '湖滨公园那块晚上没地儿停车', '下楼连口热早点都买不着', '一下雨家门口就成河', '快高考了楼下还放喇叭跳舞', '楼下老有没主的狗转悠', '娃吃完学校饭上吐下泻', '物业说涨钱就涨钱', '字太小老花眼看不清', '半夜工地浇水泥有人管没'])('%s', (text) => expect(isSpoken(text)).toBe(true));
  test.each(['最低生活保障', '电梯补助标准', '不得拒收现金', '澄政发〔2025〕3号', '关于公开征求意见的公告', '近几年财政收入', '未来五年规划', '不通过', '老有所养', '尊老爱幼', '淹没地区', '行政机关应当归还', '不完善的制度', '一般就业困难人员', '加快推进', '不住宿学生', '从事儿童托育服务', '各地儿童福利', '政策说明就业补贴', '快递服务了解', '首都不动产登记', '一次性就业补贴'])('%s is a name or a text', (text) => expect(isSpoken(text)).toBe(false));
});

describe('what may be told as people talk where nothing answers it as words', () => {
  test.each(['低保递上去一个多月没信儿', '原来那家物业赖着不滚', '吃低保怕左邻右舍知道', '网站上的电话打过去是空号'])('%s', (text) => expect(mayBeTold(text)).toBe(true));
  test.each(['外星人入境管理条例', '霍格沃茨魔法学校招生', '机器人伴侣婚姻登记', '比特币挖矿备案', '赖着不滚', '澄政发2025年3号不了了之', ''])('%s is words, short, or has a number', (text) => expect(mayBeTold(text)).toBe(false));
});
