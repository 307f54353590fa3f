import { pagePolicy } from '../../domain/content-security-policy.ts';
import { defineRule } from '../rule.ts';
import { isOwn } from '../unsafe-parts.ts';
import { listOf, quote } from '../wording.ts';

export const site13 = defineRule({
  id: 'SITE-13', scope: 'site', severity: 'error',
  summary: '每个页面应带内容安全策略，不含页内脚本和样式，不从其他网站取用任何内容',
  source: '《政府网站发展指引》（国办发〔2017〕47号）安全防护；《中华人民共和国网络安全法》网络运行安全；W3C Content Security Policy Level 3',
  fix: '检查这一页的模板：脚本、样式放进单独的文件，图片等放在本站，策略由 src/layouts/Base.astro 写入。',
  check(site, { corpus, report }) {
    const origin = corpus.site.value?.origin ?? 'https://site.invalid';
    for (const { file, url, start, policy, unsafe } of site.pages) {
      if (policy === null) report({ at: { file, ...start }, message: '页面没有内容安全策略，或者写在所取用的内容之后。' });
      else if (policy !== pagePolicy(url)) report({ at: { file, ...start }, message: `内容安全策略与这一页应有的不同${difference(policy, pagePolicy(url))}。` });
      for (const { what, address, ...place } of unsafe) {
        if (address === undefined) report({ at: { file, ...place }, message: `页面含${what}。` });
        else if (!isOwn(address, origin)) report({ at: { file, ...place }, message: `${what}不在本站：${quote(address)}。` });
      }
    }
  },
});

function difference(found: string, expected: string): string {
  const [had, wanted] = [found, expected].map((policy) => policy.split(/\s*;\s*/).filter(Boolean)) as [string[], string[]];
  const [lacking, added] = [wanted.filter((directive) => !had.includes(directive)), had.filter((directive) => !wanted.includes(directive))];
  return [['缺少', lacking] as const, ['多出', added] as const].filter(([, list]) => list.length > 0).map(([word, list]) => `，${word}${listOf(list.map((directive) => quote(directive)))}`).join('');
}
