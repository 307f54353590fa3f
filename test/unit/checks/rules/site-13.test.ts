import { pagePolicy } from '../../../../src/domain/content-security-policy.ts';
import { describeRule } from '../../../support/checking.ts';

const policy = (path: string): string => `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(path)}">`;
const page = (head: string, body = ''): string => `<html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
const own = 'https://www.chenghu.example';

describeRule('SITE-13', {
  accept: {
    'files of the site, data blocks, and links that only lead elsewhere': {
      pages: {
        'systems/': `<script src="/a.js" type="module"></script><script type="application/ld+json">{"a":"<b onclick=x>"}</script><img src="${own}/a.png" srcset="/a.png 1x, b.png 2x" alt=""><form action="/search/"></form><a href="https://www.gov.cn/" data-onward="x">国务院</a><svg><use href="#a"/></svg><link rel="canonical" href="https://elsewhere.example/">`,
      },
    },
    'each page with the policy of its address': { pages: { 'search/': page(policy('/search/')), 'verify/': page(policy('/verify/')) } },
  },
  reject: {
    'scripts and styles in the page': {
      severity: 'error',
      pages: { 'systems/': `<p></p>‸<script>a()</script>‸<script type="module">b()</script>‸<script type=" Text/JavaScript">c()</script>‸<script type="importmap">{}</script>‸<style>p{}</style><p>‸<b style="color:red">红</b>‸<i onClick="x()">点</i>` },
      messages: ['页面含页内脚本 <script>。', '页面含页内脚本 <script>。', '页面含页内脚本 <script>。', '页面含页内脚本 <script>。', '页面含页内样式 <style>。', '页面含style 属性。', '页面含事件属性 onclick。'],
    },
    'addresses that are script, however they are written': {
      pages: { 'systems/': '<p></p>‸<a href="javascript:a()">一</a>‸<a href=" Java&#10;Script:a()">二</a>‸<form action="javascript:a()"></form><svg>‸<a xlink:href="&#1;javascript:a()">三</a></svg>' },
      messages: ['页面含href 中的脚本。', '页面含href 中的脚本。', '页面含action 中的脚本。', '页面含xlink:href 中的脚本。'],
    },
    'what is loaded from elsewhere or sent there': {
      pages: { 'systems/': '<p></p>‸<img src="//cdn.example/a.png" alt="">‸<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">‸<link rel="preconnect" href="https://cdn.example">‸<form action="http://www.chenghu.example/"></form>‸<img src="data:image/png;base64,AA" alt="">‸<script src="\\\\cdn.example/x.js"></script>' },
      messages: ['<img> 的地址不在本站：“//cdn.example/a.png”。', '<img> 的地址不在本站：“https://cdn.example/b.png”。', '<link> 的地址不在本站：“https://cdn.example”。', '<form> 的地址不在本站：“http://www.chenghu.example/”。', '<img> 的地址不在本站：“data:image/png;base64,AA”。', '<script> 的地址不在本站：“\\\\cdn.example/x.js”。'],
    },
    'frames, another base, and being sent away': {
      pages: { 'systems/': page(policy('/systems/'), '‸<iframe src="/a/"></iframe>‸<base href="/x/">‸<object data="/a.svg"></object>‸<meta http-equiv="Refresh" content="0; URL=\'https://elsewhere.example/\'">') },
      messages: ['页面含嵌入的内容 <iframe>。', '页面含改变网址起点的 <base>。', '页面含嵌入的内容 <object>。', '<meta> 的地址不在本站：“https://elsewhere.example/”。'],
    },
    'a page without policy, with one that comes too late, with one that allows more': {
      pages: {
        'systems/': `‸${page('')}`, 'statutory/': `‸${page(`<link rel="stylesheet" href="/a.css">${policy('/statutory/')}`)}`, 'annual-reports/': `‸${page(policy('/search/'))}`,
      },
      messages: [
        "内容安全策略与这一页应有的不同，缺少“script-src 'self'”、“require-trusted-types-for 'script'”、“trusted-types 'none'”，多出“script-src 'self' 'wasm-unsafe-eval'”、“connect-src 'self'”、“worker-src 'self'”。", '页面没有内容安全策略，或者写在所取用的内容之后。', '页面没有内容安全策略，或者写在所取用的内容之后。',
      ],
    },
  },
});
