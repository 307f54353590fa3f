import { addMonths } from '../../domain/calendar-date.ts';
import { isReadable } from '../body-place.ts';
import { dateOf, isAbsent } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { listOf, quote } from '../wording.ts';

const months = 12;
/** 条例第十二条第二款: what a guide says of the office, in the order of the law. */
const asked = { name: '机构名称', address: '办公地址', hours: '办公时间', phone: '联系电话', fax: '传真号码', internet: '互联网联系方式' } as const;

export const time07 = defineRule({
  id: 'TIME-07', scope: 'corpus', severity: 'warning',
  summary: '公开指南应及时更新，公开工作机构的事项应齐全',
  source: '《中华人民共和国政府信息公开条例》第十二条、第五十三条',
  fix: '核对指南的内容，更新 dateUpdated；在 office 中补齐机构的名称、地址、时间、电话、传真和互联网联系方式。',
  check({ corpus, date, report }) {
    const document = corpus.pages.find(({ collection, path }) => collection === 'guides' && path === 'guide');
    if (!document) return;
    const { office, dateUpdated, datePublished } = document.meta;
    const updated = dateUpdated ?? (isAbsent(document, 'dateUpdated') && datePublished !== undefined ? dateOf(datePublished) : undefined);
    if (updated !== undefined && addMonths(updated, months) < date) {
      report({ at: { document, field: [dateUpdated === undefined ? 'datePublished' : 'dateUpdated'] }, message: `公开指南应及时更新，最近一次是${updated}，已超过${months}个月。` });
    }
    if (office === undefined && !isAbsent(document, 'office')) return;
    const entries = Object.entries(asked) as [keyof typeof asked, string][];
    const lacking = entries.filter(([key]) => office?.[key] === undefined).map(([, label]) => label);
    if (lacking.length > 0) report({ at: { document, field: ['office'] }, message: `公开指南缺少公开工作机构的${listOf(lacking)}（office）。` });
    if (!isReadable(document)) return;
    const shown = bare(document.body.text);
    for (const [key, label] of entries) {
      const value = office?.[key];
      if (value !== undefined && !shown.includes(bare(value))) report({ at: { document, field: ['office', key] }, message: `${label}${quote(value)}在指南正文中没有写明。` });
    }
  },
});

const bare = (text: string): string => text.replace(/\s/g, '');
