import { citedGrounds } from '../disclosure-grounds.ts';
import { defineRule } from '../rule.ts';

/** Words by which a reason says what publication would do, or why it is too early. */
const consequence = /必要|影响|妨碍|妨害|干扰|误导|误解|误读|误会|损害|危害|危及|不利于|避免|防止|以免|扰乱|尚未|未最终|未定|导致|造成|引发|引起|泄露|削弱|顾虑/;

export const disc06 = defineRule({
  id: 'DISC-06', scope: 'policy', severity: 'warning',
  summary: '内部事务和过程性信息属“可以不予公开”，应说明不公开的必要性',
  source: '《中华人民共和国政府信息公开条例》第十六条',
  fix: '在理由中写明公开会带来什么影响，或者为何现在不宜公开；没有必要不公开的，改为主动公开。',
  check(document, { report }) {
    const reason = document.meta.disclosureReason;
    const cited = citedGrounds(document).find(({ code }) => code.startsWith('OGI-16-'));
    if (!cited || !reason || consequence.test(reason.text)) return;
    report({ at: { document, field: ['disclosureReason', 'text'] }, message: `依据 ${cited.code} 的信息属“可以不予公开”，理由应说明不公开的必要性，现有理由没有说明公开会有什么影响。` });
  },
});
