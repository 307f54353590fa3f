import { stringify } from 'yaml';
import { reportParts } from '../domain/vocabulary/annual-report.ts';

export const siteYaml = stringify({
  siteName: '澄湖区人民政府门户网站', siteDomain: 'www.chenghu.example', siteIdCode: '0000000001', origin: 'https://www.chenghu.example',
  authority: '澄湖区人民政府', organizer: '澄湖区人民政府办公室',
  contact: { phone: '0000-00000117', hours: '工作日 9:00—17:30', address: '澄江市澄湖区湖心路1号' },
  icpNo: '示ICP备00000000号', policeNo: '示公网安备00000000000000号', findErrorUrl: '/about/',
});

const page = (fields: Record<string, unknown>, text: string): string =>
  `---\n${stringify({ unit: 'office', datePublished: '2024-01-15T09:00+08:00', ...fields, contentSource: '澄湖区人民政府办公室' }, { lineWidth: 0 })}---\n\n## 说明\n\n${text}\n`;

/** Issues nothing, so that its annual report can declare everything nil. */
export const reportingUnit = { id: 'statistics', name: '澄湖区统计局', shortName: '区统计局', docCodes: ['澄统'], parent: 'gov' };

const officeFacts = { name: '澄湖区人民政府办公室', address: '湖心路1号', hours: '工作日9:00—17:30', phone: '0000-00000117', fax: '0000-00000118', internet: 'www.chenghu.example' };

const nilReport = { unit: reportingUnit.id, datePublished: '2026-01-15T09:00+08:00', table2: { nil: true }, table3: { nil: true }, table4: { nil: true } };
const reportText = reportParts.map(({ heading }) => `## ${heading}\n\n没有需要说明的情况。`).join('\n\n');

const office = { name: '澄湖区人民政府办公室', address: '澄江市澄湖区湖心路1号', hours: '工作日9:00—17:30', phone: '0000-00000117', fax: '0000-00000118', internet: 'www.chenghu.example' };

/** Guides and annual reports that the columns of every portal need; path under the content folder and text. */
export const plainPages: readonly (readonly [string, string])[] = [
  ['guides/guide.mdx', page({ title: '澄湖区人民政府政府信息公开指南', order: 1, dateUpdated: '2026-09-01', office }, '公开信息在政策文件栏目查看，也可以到湖心路1号查阅。')],
  ['guides/guide.mdx', page({ title: '澄湖区人民政府政府信息公开指南', order: 1, dateUpdated: '2026-09-01', office }, `公开信息在政策文件栏目查看，也可以到现场查阅。公开工作机构：${Object.values(office).join('，')}。`)],
  ['guides/guide.mdx', page({ title: '澄湖区人民政府政府信息公开指南', order: 1, office: officeFacts, dateUpdated: '2026-11-02' }, `公开信息在政策文件栏目查看，也可以到湖心路1号查阅。公开工作机构：${Object.values(officeFacts).join('，')}。`)],
  ['guides/systems.mdx', page({ title: '政府信息公开制度', order: 2 }, '本级公开工作制度由区政府办公室制定，按年核对。')],
  ['guides/apply.mdx', page({ title: '依申请公开', order: 3 }, '申请可以当面、邮寄或者在网上提出，二十个工作日内答复。')],
  ['guides/about.mdx', page({ title: '关于本站', order: 4 }, '本站内容由程序生成，只用于测量，不代表任何机关。')],
  ['annual-reports/2025.mdx', page({ title: '澄湖区统计局2025年政府信息公开工作年度报告', year: 2025, ...nilReport }, reportText)],
];
