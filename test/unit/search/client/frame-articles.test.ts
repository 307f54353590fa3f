import { describe, expect, test } from 'vitest';
import { isFrameOnly } from '../../../../src/search/client/frame-articles.ts';

describe('an article that every rule has', () => {
  test.each([
    ['狗能上公交吗', '为规范养犬行为，根据有关法律，制定本办法。'], ['狗能上公交吗', '本区犬只的饲养，适用本办法。'], ['狗能上公交吗', '区公安分局负责养犬的监督管理。'],
    ['狗能上公交吗', '本办法自2027年1月1日起施行。'], ['狗能上公交吗', '本办法由区公安分局负责解释。'],
  ])('is no answer to %s: %s', (query, text) => expect(isFrameOnly(query, text)).toBe(true));

  test.each([
    ['养狗归谁管', '区公安分局负责养犬的监督管理。'], ['养犬办法什么时候施行', '本办法自2027年1月1日起施行。'], ['养犬办法的依据', '根据有关法律，制定本办法。'], ['狗能上公交吗', '不得携犬乘坐公共汽车。'],
  ])('answers %s: %s', (query, text) => expect(isFrameOnly(query, text)).toBe(false));
});
