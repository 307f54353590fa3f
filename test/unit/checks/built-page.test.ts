import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltPage, urlOfFile } from '../../../src/checks/built-page.ts';

const html = `<!doctype html>
<html lang="zh-CN">
<head><title>甲 &amp; 乙</title><meta name="PubDate" content="2025-03-20 09:30"><meta name="Keywords" content="甲"><meta name="Keywords" content="乙"><meta charset="utf-8">
<link rel="stylesheet" href="/site.css"><link rel="canonical" href="https://www.example/"></head>
<body><svg><title>图</title></svg><a id="top" href="/x/?a=1&amp;b=2#y">一</a>
  <a href="/x/?a=1&amp;b=2#y">再一次</a><img src="/a.png" alt=""><p data-footer-item="icp" data-validity-banner="expired">号</p><script src="/b.js"></script><h2 id="第九条">九</h2></body></html>
`;

describe('a built page', () => {
  const page = readBuiltPage('policies/2025/x/index.html', html);

  it('has its address, language and title', () => {
    expect(page).toMatchObject({ file: 'policies/2025/x/index.html', url: '/policies/2025/x/', lang: 'zh-CN', title: '甲 & 乙', start: { line: 2, column: 1 } });
  });

  it('has its tags in order', () => {
    expect([...page.meta]).toEqual([['PubDate', ['2025-03-20 09:30']], ['Keywords', ['甲', '乙']]]);
  });

  it('has each link once, at its first place, entities read', () => {
    expect(page.links).toEqual([{ href: '/x/?a=1&b=2#y', line: 5, column: 34 }]);
  });

  it('has what the browser fetches, and not the canonical address', () => {
    expect(page.assets).toEqual([{ url: '/site.css', line: 4, column: 1 }, { url: '/a.png', line: 6, column: 38 }, { url: '/b.js', line: 6, column: 125 }]);
  });

  it('has its ids, footer items and banner', () => {
    expect([...page.ids]).toEqual(['top', '第九条']);
    expect([...page.footerItems]).toEqual(['icp']);
    expect(page.validityBanner).toBe('expired');
  });

  it('counts places right on a page of any lines', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('', '甲', '<p>乙</p>', '  ', '<br>'), { maxLength: 30 }), (rows) => {
      const text = [...rows, ' <a href="/z/">丙</a>'].join('\n');
      expect(readBuiltPage('a.html', text).links).toEqual([{ href: '/z/', line: rows.length + 1, column: 2 }]);
    }));
  });
});

describe('the address of a file', () => {
  it.each([['index.html', '/'], ['404.html', '/404.html'], ['policies/停车/index.html', '/policies/%E5%81%9C%E8%BD%A6/'], ['feed.xml', '/feed.xml']])('%s is %s', (file, url) => {
    expect(urlOfFile(file)).toBe(url);
  });
});
