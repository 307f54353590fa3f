import { findIdentityNumbers } from '../../domain/identity-number.ts';
import { readableTexts } from '../readable-texts.ts';
import { defineRule } from '../rule.ts';
import { masked, quote } from '../wording.ts';

export const sec03 = defineRule({
  id: 'SEC-03', scope: 'corpus', severity: 'error', locked: true,
  summary: '公民身份号码不得公开',
  source: '《中华人民共和国个人信息保护法》第二十五条；《中华人民共和国政府信息公开条例》第十五条；GB 11643-1999',
  fix: '删去号码，或者只留首尾几位、中间用*代替；已经提交过的，从版本库历史中一并清除。',
  check({ corpus, date, report }) {
    for (const { text, placeAt } of readableTexts(corpus)) {
      for (const { number, start } of findIdentityNumbers(text, date)) report({ at: placeAt(start), message: `含公民身份号码${quote(masked(number))}，应脱敏。` });
    }
  },
});
