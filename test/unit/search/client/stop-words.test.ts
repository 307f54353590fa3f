import { describe, expect, test } from 'vitest';
import { dropStops } from '../../../../src/search/client/stop-words.ts';

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
