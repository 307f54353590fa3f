import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

const notice = '11999900MB0000011X/2025-00031';
const instrument = '{ docNumber: 澄交〔2025〕8号, title: 澄湖区交通运输局关于调整公交线路的通告, date: 2025-06-03 }';
const supersede = noticeFile({ supersedes: '[{ identifier: 11999900MB0000001X/2025-00012 }]' });
const repealed = (repealInstrument: string | null, mark = '') => ({
  [paths.notice]: supersede, [paths.rule]: ruleFile({ validity: `${mark}repealed`, supersededBy: `[{ identifier: ${notice} }]`, repealInstrument }),
});
const banner = '<p data-validity-banner="repealed">本文件已废止，见<a href="/policies/2025/bus-lines/#top">通告</a></p><h2 id="art-1">第一条</h2>';

describeRule('LIFE-04', {
  accept: {
    'a repeal with its instrument': { files: repealed(instrument) },
    'an expired document, which nothing repealed': { files: { [paths.rule]: ruleFile({ validity: 'expired', dateExpires: '2026-05-31' }) } },
    'a page that warns and links': { files: repealed(instrument), pages: { 'policies/2025/parking/': banner } },
    'pages of documents in force': { pages: {} },
    'an amended page with its amendment outside the portal': {
      files: { [paths.rule]: ruleFile({ validity: 'amended', amendedBy: '[{ docNumber: 澄政规〔2026〕1号 }]' }) },
      pages: { 'policies/2025/parking/': '<p data-validity-banner="amended">本文件已修改</p>' },
    },
  },
  reject: {
    'a repeal without its instrument': { files: repealed(null, '‸'), messages: ['有效性为“已废止”的文件应写明废止依据（repealInstrument），没有写。'], severity: 'warning' },
    'a page without a warning and without a link': {
      files: repealed(instrument), pages: { 'policies/2025/parking/': '‸‸<p>停车</p>' }, severity: 'error',
      messages: ['页面应标注“已废止”（data-validity-banner="repealed"），没有标注。', '页面应链接到使本件废止的文件 /policies/2025/bus-lines/。'],
      related: ['policies/2025/parking.mdx:19', 'policies/2025/parking.mdx:19'],
    },
    'a page that warns of something else': {
      files: repealed(instrument), pages: { 'policies/2025/parking/': `‸${banner.replace('repealed', 'expired')}` },
      messages: ['页面应标注“已废止”（data-validity-banner="repealed"），实为 expired。'],
    },
  },
});
