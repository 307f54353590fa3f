import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const repealing = (clause: string, supersedes: string | null = null) => ({ [paths.notice]: noticeFile({ supersedes }, noticeBody.replace('本通告自印发之日起施行。', `本通告自印发之日起施行。${clause}`)) });
const clause = (mark = '') => `2018年5月10日印发的${mark}《澄湖区公交线路管理规定》（澄交〔2018〕8号）同时废止。`;

describeRule('REL-02', {
  accept: {
    'no repeal': {},
    'a repeal registered by number, in another typing': { files: repealing(clause(), "[{ docNumber: '澄交[2018]8号' }]") },
    'a repeal registered by title without a number': { files: repealing(clause(), '[{ title: 《澄湖区公交线路管理规定》 }]') },
    'a repeal of a document of the portal by its 索引号': { files: repealing('《澄湖区路侧停车管理办法》（澄政规〔2025〕3号）同时废止。', '[{ identifier: 11999900MB0000001X/2025-00012 }]') },
    'a repeal in part': { files: repealing('《澄湖区公交线路管理规定》第三条同时废止。') },
    'a sentence on repealing in general': { files: repealing('不适应形势的规范性文件，应当及时修改或者废止。') },
  },
  reject: {
    'a repeal that is not registered, at the title': {
      files: repealing(clause('‸')), severity: 'warning',
      messages: ['正文声明废止《澄湖区公交线路管理规定》（澄交〔2018〕8号），元数据（supersedes）没有登记。'],
    },
    'another number than in the text': {
      files: repealing(clause('‸'), '[{ docNumber: 澄交〔2018〕9号, title: 澄湖区公交线路管理规定 }]'),
      messages: ['正文声明废止《澄湖区公交线路管理规定》（澄交〔2018〕8号），元数据（supersedes）登记的字号是“澄交〔2018〕9号”。'], related: ['policies/2025/bus-lines.mdx:21'],
    },
    'the second of two': {
      files: repealing('《甲规定》和‸《乙规定》同时废止。', '[{ title: 甲规定 }]'),
      messages: ['正文声明废止《乙规定》，元数据（supersedes）没有登记。'],
    },
  },
});
