import { describeRule } from '../../../support/checking.ts';

const office = '{ name: 区政府办公室, address: 湖心路1号, hours: 9:00—17:30, phone: 0000-00000117, fax: 0000-00000118, internet: gongkai@chenghu.example }';
const guide = (dates: string, facts: string | null = office, body = '区政府办公室，湖心路1号，9:00—17:30，电话0000-00000117，传真0000-00000118，邮箱 gongkai@chenghu.example。') => ({
  'guides/guide.mdx': `---\ntitle: 公开指南\nunit: office\n${dates}\ncontentSource: 办公室\n${facts === null ? '' : `office: ${facts}\n`}---\n\n${body}\n`,
});
const published = 'datePublished: 2020-01-10T09:00+08:00';

describeRule('TIME-07', {
  accept: {
    'a guide updated twelve months ago': { files: guide(`${published}\ndateUpdated: 2025-06-01`) },
    'a new guide': { files: guide('datePublished: 2025-06-01T09:00+08:00') },
    'another page that is old and without an office': { files: { 'guides/about.mdx': `---\ntitle: 关于\nunit: office\n${published}\ncontentSource: 办公室\n---\n\n关于。\n` } },
    'a site without a guide': {},
    'a field that is wrongly written, which META-10 tells': { files: guide(`${published}\ndateUpdated: 2026-01-01`, office.replace('fax: 0000-00000118', 'fax: 118')) },
  },
  reject: {
    'a guide older than twelve months': { files: guide(`${published}\ndateUpdated: ‸2025-05-31`), messages: ['公开指南应及时更新，最近一次是2025-05-31，已超过12个月。'], severity: 'warning' },
    'a guide never updated': { files: guide('datePublished: ‸2025-05-31T09:00+08:00'), messages: ['公开指南应及时更新，最近一次是2025-05-31，已超过12个月。'] },
    'a guide without an office': {
      files: { 'guides/guide.mdx': `‸${guide(`${published}\ndateUpdated: 2026-01-01`, null)['guides/guide.mdx']}` },
      messages: ['公开指南缺少公开工作机构的机构名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式（office）。'],
    },
    'what the text says otherwise': {
      files: guide(`${published}\ndateUpdated: 2026-01-01`, office.replace('address: 湖心路1号', 'address: ‸湖心路2号').replace(', fax: 0000-00000118', '').replace('{', '‸{')),
      messages: ['公开指南缺少公开工作机构的传真号码（office）。', '办公地址“湖心路2号”在指南正文中没有写明。'],
    },
  },
});
