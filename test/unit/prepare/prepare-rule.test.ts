import { describe, expect, it } from 'vitest';
import type { RulePage } from '../../../src/domain/edition.ts';
import { prepareRule } from '../../../src/prepare/prepare-rule.ts';

const facts: Omit<RulePage, 'sections'> = {
  id: 'NUM-01', url: '/rules/num-01/', summary: '字号应规范', source: '测试', severity: 'error', here: { severity: 'error', by: null, reason: null }, exemptible: false, locked: false, looksAt: 'content',
};
const sections = (markdown: string) => prepareRule(facts, markdown).sections.map(({ anchor, heading, prose }) => [anchor, heading, 'html' in prose ? prose.html : null]);

describe('the page of a rule from its Markdown', () => {
  it('is its sections in order, each with an anchor; title and severity stay with the facts', () => {
    expect(sections('# NUM-01　字号应规范\n\n级别：错误\n\n## 要求\n\n写`docNumber`。\n\n## 怎样改\n\n- 改。\n')).toEqual([
      ['section-1', '要求', '<p>写<code>docNumber</code>。</p>'],
      ['section-2', '怎样改', expect.stringContaining('<li>改。</li>')],
    ]);
  });

  it.each([
    ['yaml policy', 'title: 甲', '办法的文件头'],
    ['mdx notice', '一、甲。', '通告的正文'],
    ['mdx notice', '', '通告的正文，没有内容'],
    ['yaml interpretation', 'id: x', '解读的文件头'],
    ['yaml policy without=drafter,basis', '', '办法的文件头，不写 drafter、basis'],
    ['yaml site', 'profile: base', '站点配置 site.yaml'],
    ['json ledger', '{}', '公开台账 registers/ledger.jsonl'],
    ['json history', '{}', '版本库的提交记录'],
    ['html policies/2025/x/', '<p>', '生成的页面 /policies/2025/x/'],
    ['html pagefind/x.pf_fragment', '{}', '生成的文件 pagefind/x.pf_fragment'],
    ['text policies/2025/x.pdf link=../x.pdf', '甲', '文件 policies/2025/x.pdf，是指向 ../x.pdf 的链接'],
    ['text policies/2025/x.mdx utf-16', '甲', '文件 policies/2025/x.mdx，存为 UTF-16 编码'],
    ['yaml registers/units.yaml', '- id: x', '文件 registers/units.yaml'],
    ['text', '甲', '示例'],
  ])('says of a block `%s` with %j: %s', (fence, content, caption) => {
    const [[, , html] = []] = sections(`## 错误示例\n\n\`\`\`${fence}\n${content}\n\`\`\`\n`);
    expect(html).toContain(`<figcaption>${caption}</figcaption>`);
    expect(html?.includes('<pre')).toBe(content !== '');
  });

  it('shows markup in an example as text, and none from the page itself', () => {
    const [[, , html] = []] = sections('## 错误示例\n\n<script>alert(1)</script>\n\n```html x/\n<script>alert(2)</script>\n```\n');
    expect(html).not.toContain('<script');
    expect(html).toContain('&#x3C;script>alert(2)');
  });
});
