import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, siteFile } from '../../../support/scenario.ts';

const list = '<p><a href="/policies/2025/parking/">停车</a> <a href="/policies/2025/bus-lines/">公交</a></p>';
const files = (day: string) => ({ [paths.site]: siteFile('production: true'), [paths.notice]: noticeFile({ dateWritten: day, datePublished: `${day}T09:30+08:00` }) });

describeRule('SITE-07', {
  accept: {
    'a document of six months ago to the day': { pages: { 'policies/': list }, files: files('2025-12-01') },
    'a site on trial': { pages: { 'policies/': list } },
  },
  reject: {
    'a document of six months and a day ago': {
      pages: { 'policies/': `‸${list}` }, files: files('2025-11-30'), messages: ['栏目“政策文件”最近一次更新是2025-11-30，已超过6个月。'],
    },
    'one in the future, which is none yet': {
      pages: { 'policies/': `‸${list}` }, files: files('2026-06-02'), messages: ['栏目“政策文件”最近一次更新是2025-03-20，已超过6个月。'],
    },
  },
});
