import { describeRule } from '../../../support/checking.ts';
describeRule('INT-08', {
  accept: {
    'links both ways': { pages: {} },
    'a link with a fragment': { pages: { 'interpretations/2025/parking-text/': '<h2 id="heading">怎么收费</h2><a href="/policies/2025/parking/#art-1">第一条</a>' } },
    'a page that was not built': { pages: { 'interpretations/2025/parking-text/': null } },
  },
  reject: {
    'a policy page without a link': { pages: { 'policies/2025/parking/': '‸<h2 id="art-1">第一条</h2>' }, messages: ['文件页没有链接到解读：应有指向 /interpretations/2025/parking-text/ 的链接。'], severity: 'error', related: ['interpretations/2025/parking-text.mdx:3'] },
    'an interpretation page that links elsewhere': { pages: { 'interpretations/2025/parking-text/': '‸<h2 id="heading">怎么收费</h2><a href="/policies/2025/parking.json">数据</a>' }, messages: ['解读页没有链接到文件：应有指向 /policies/2025/parking/ 的链接。'] },
  },
});
