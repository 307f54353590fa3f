import { describeRule } from '../../../support/checking.ts';
const page = (main: string) => ({ 'search/': `<html lang="zh-CN">\n<head><link rel="stylesheet" href="/site.css"></head>\n<body>\n${main}\n</body></html>`, 'site.css': 'p{}', '图 1.png': 'x' });

describeRule('SITE-05', {
  accept: {
    'pages, anchors, files and addresses outside': {
      pages: page('<a href="/policies/2025/parking/#art-1">一</a> <a href="../policies/?q=1#top">二</a> <a href="#a">三</a><p id="a"></p> <a href="https://www.chenghu.example/search/">四</a> <a href="https://example.org/x">五</a> <a href="mailto:a@b.example">六</a> <img src="/%E5%9B%BE%201.png" alt=""> <a href="/policies/2025/parking/#:~:text=x">七</a>'),
    },
    'an anchor in Chinese, percent-encoded': { pages: page('<a href="#%E7%AC%AC%E4%B9%9D%E6%9D%A1">九</a><h2 id="第九条">第九条</h2>') },
  },
  reject: {
    'a page, an anchor and a picture that are not there, each at its element': {
      pages: page('<p>‸<a href="/policies/2030/x/">一</a></p>\n<p>‸<a href="/policies/2025/parking/#art-11">二</a> ‸<img src="/a.png" alt=""></p>'), severity: 'error',
      messages: ['链接不可用：“/policies/2030/x/”，站内没有 /policies/2030/x/。', '链接不可用：“/policies/2025/parking/#art-11”，目标页面没有锚点 #art-11。相近的有：“art-1”。', '资源不可用：“/a.png”，站内没有 /a.png。'],
    },
    'a stylesheet that is not there': {
      pages: { 'search/': '<html lang="zh-CN"><head>‸<link rel="stylesheet" href="/no.css"><link rel="canonical" href="/never-checked/"></head></html>' },
      messages: ['资源不可用：“/no.css”，站内没有 /no.css。'],
    },
  },
});
