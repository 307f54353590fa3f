import { fragment } from '../../../support/built-scenario.ts';
import { describeRule } from '../../../support/checking.ts';

const indexPlace = { 'pagefind/bundles.json': '‸{}' };
const bus = '《澄湖区交通运输局关于调整公交线路的通告》（/policies/2025/bus-lines/）';

describeRule('SITE-10', {
  accept: {
    'an index with every document and its filters': {},
    'an index in several bundles': { pages: { 'pagefind/fragment/zh-cn_1.pf_fragment': null, 'pagefind/2/fragment/zh-cn_1.pf_fragment': fragment('/policies/2025/bus-lines/') } },
  },
  reject: {
    'a document left out': { pages: { ...indexPlace, 'pagefind/fragment/zh-cn_1.pf_fragment': null }, severity: 'error', messages: [`检索库缺少1件：${bus}。`] },
    'a page that is not what Pagefind writes': { pages: { ...indexPlace, 'pagefind/fragment/zh-cn_1.pf_fragment': 'x' }, messages: [`检索库缺少1件：${bus}。`] },
    'a page that the site does not have': { pages: { ...indexPlace, 'pagefind/fragment/zh-cn_9.pf_fragment': fragment('/policies/2020/gone/') }, messages: ['检索库列有1个没有页面的地址：/policies/2020/gone/。'] },
    'filters left out': {
      pages: { ...indexPlace, 'pagefind/fragment/zh-cn_1.pf_fragment': fragment('/policies/2025/bus-lines/', { 类型: ['政策文件'], 主题: [], 年份: ['2025'], 机关: ['甲'] }) },
      messages: ['检索库中“澄湖区交通运输局关于调整公交线路的通告”（/policies/2025/bus-lines/）没有筛选条件：有效性、公开属性、主题。'],
    },
  },
});
