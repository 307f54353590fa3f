import { innerPlace, personalDataIn, veiled } from '../personal-data-in.ts';
import { defineRule } from '../rule.ts';

export const sec04 = defineRule({
  id: 'SEC-04', scope: 'corpus', severity: 'error', locked: true,
  summary: '手机号码、银行卡号、住址和个人邮箱不得公开',
  source: '《中华人民共和国个人信息保护法》第二十五条',
  fix: '删去或者用*代替；单位的联系方式改用固定电话，写在 contact 中；依法应当公开的，在 personalData 中写明类别、原文和理由。',
  check({ corpus, date, report }) {
    for (const found of personalDataIn(corpus, date)) {
      // An office may be reached by a mobile and a mailbox; no account and no home belongs in such a field.
      const reachesOffice = found.isContact && (found.kind === '手机号码' || found.kind === '电子邮箱');
      if (found.kind === '公民身份号码' || reachesOffice || found.isAllowed) continue;
      report({ at: found.at, message: `疑似个人信息（${found.kind}）：${veiled(found)}${innerPlace(found.inner)}。` });
    }
  },
});
