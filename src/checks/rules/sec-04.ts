import { findIdentityNumbers } from '../../domain/identity-number.ts';
import { findPersonalTraces } from '../../domain/personal-traces.ts';
import { readableTexts } from '../readable-texts.ts';
import { defineRule } from '../rule.ts';
import { masked, quote } from '../wording.ts';

/** Where an office says how to reach it. */
const contactField = /^(?:contact|howTo|office)(?:\.|$)/;

export const sec04 = defineRule({
  id: 'SEC-04', scope: 'corpus', severity: 'warning',
  summary: '手机号码、银行卡号和家庭住址不应公开',
  source: '《中华人民共和国个人信息保护法》第二十五条',
  fix: '确属个人信息的，删去或者用*代替；单位的办公电话改用固定电话，写在 contact 中。',
  check({ corpus, date, report }) {
    for (const { text, field, placeAt } of readableTexts(corpus)) {
      if (field !== null && contactField.test(field)) continue;
      const traces = findPersonalTraces(text);
      const identities = traces.length > 0 ? findIdentityNumbers(text, date) : [];
      for (const { kind, excerpt, start, end } of traces) {
        if (identities.some((each) => each.start < end && start < each.end)) continue;
        report({ at: placeAt(start), message: `疑似个人信息（${kind}）：${quote(kind === '家庭住址' ? excerpt : masked(excerpt))}。` });
      }
    }
  },
});
