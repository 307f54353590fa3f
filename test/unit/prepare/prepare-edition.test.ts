import { expect, test } from 'vitest';
import { documentHtml } from '../../../src/components/policy/document-html.ts';
import type { PolicyPage } from '../../../src/domain/edition.ts';
import { prepareEdition } from '../../../src/prepare/prepare-edition.ts';
import { interpretationFile, noticeFields, documentFile, interpretationBody, paths, readScenario, ruleBody, ruleFile, today, type Files } from '../../support/scenario.ts';

async function prepare(files: Files = {}) {
  const prepared = prepareEdition((await readScenario(files)).corpus, today);
  const policies = [...prepared.policies()];
  return { policies, rule: policies.find(({ path }) => path === '2025/parking') as PolicyPage, interpretations: [...prepared.interpretations()] };
}

test('a section that explains an article stands beside it, and both sides link', async () => {
  const { rule, interpretations } = await prepare();
  expect(Object.keys(rule.glosses)).toEqual(['art-2', 'art-3']);
  expect(rule.glosses['art-3']?.[0]).toMatchObject({ question: '怎么收费', prose: { html: '<p>停一小时三元，停两小时五元。</p>' }, truncated: false });
  expect(decodeURIComponent(rule.glosses['art-3']?.[0]?.url ?? '')).toBe('/interpretations/2025/parking-text/#怎么收费');
  expect(interpretations[0]?.sections[2]?.explains).toEqual([{ label: '第三条', url: '/policies/2025/parking/#art-3', policyTitle: rule.title }]);
  expect([rule.explained, rule.articles]).toEqual([2, 4]);
});

test("the drafter's explanation stands before an expert's, whatever their file names", async () => {
  const { rule } = await prepare({ 'interpretations/2025/a-expert.mdx': interpretationFile({ id: 'expert', form: 'expert', interpretingUnit: 'education', points: null }, interpretationBody.replaceAll('停一小时三元', '专家说')) });
  expect(rule.glosses['art-3']?.map(({ unit }) => unit.id)).toEqual(['transport', 'education']);
});

test('an item keeps its label in its text and its anchor from the article', async () => {
  const { rule } = await prepare();
  const article = rule.body.find((block) => block.kind === 'article' && block.anchor === 'art-3');
  expect(article).toMatchObject({ content: [{ anchor: 'art-3-p1', text: '停车收费按照下列规定执行：', items: [{ anchor: 'art-3-p1-i1', text: '（一）首个小时三元；' }, { anchor: 'art-3-p1-i2' }] }] });
});

test('signs of HTML in a text are words', async () => {
  const { rule } = await prepare({ [paths.rule]: ruleFile({}, ruleBody.replace('首个小时三元', '首个小时 &lt;b>三元 &amp; 更多')) });
  expect(documentHtml(rule).join('')).toContain('（一）首个小时 &lt;b&gt;三元 &amp; 更多；');
});

test('a component is left as a node of the tree, its article label dropped', async () => {
  const { rule } = await prepare({ [paths.rule]: ruleFile({}, ruleBody.replace('第二条　本区范围内', '第二条　<Redacted id="r1" ground="OGI-15-2" reason="涉及个人隐私" />本区范围内')) });
  const article = rule.body.find((block) => block.kind === 'article' && block.anchor === 'art-2');
  const [paragraph] = article?.kind === 'article' ? article.content : [];
  expect(paragraph?.prose).toMatchObject({ tree: { children: [{ type: 'mdxJsxTextElement', name: 'Redacted' }, { type: 'text', value: '本区范围内路侧停车泊位的设置、使用和收费，适用本办法。' }] } });
});

test('nothing of a body, an attachment or a review gets into the edition of a document that is not public', async () => {
  const secret = '这一句不该公开';
  for (const disclosureType of ['onRequest', 'withheld']) {
    const { policies } = await prepare({ [paths.notice]: documentFile(noticeFields, { disclosureType, disclosureReason: `{ codes: [OGI-27], text: ${'理由'.repeat(12)} }`, scope: '不公开的范围' }, `${secret}。\n`) });
    const page = policies.find(({ path }) => path === '2025/bus-lines');
    expect(page).toMatchObject({ body: [], text: '', articles: 0, citedNumbers: [] });
    expect(JSON.stringify(page)).not.toContain(secret);
    expect(JSON.stringify(page)).not.toContain('不公开的范围');
  }
  expect(JSON.stringify((await prepare()).policies)).not.toContain('保密办');
});

test('a relation to a document of this portal carries its address and validity', async () => {
  const { rule } = await prepare({ [paths.rule]: ruleFile({ relates: '[{ title: 不在本站的文件, docNumber: 市政发〔2020〕1号 }]', supersedes: `[{ identifier: ${noticeFields['identifier']} }]` }) });
  expect(rule.relations.find(({ kind }) => kind === 'supersedes')).toMatchObject({ url: '/policies/2025/bus-lines/', title: noticeFields['title'] });
  expect(rule.relations.find(({ kind }) => kind === 'relates')).toMatchObject({ url: null, docNumber: '市政发〔2020〕1号' });
});

test('the digest changes exactly when what is shown changes', async () => {
  const digestOf = async (files: Files = {}) => (await prepare(files)).rule.digest;
  const before = await digestOf();
  expect(await digestOf()).toBe(before);
  expect(await digestOf({ [paths.rule]: ruleFile({ review: null }) })).toBe(before);
  expect(await digestOf({ [paths.rule]: ruleFile({}, ruleBody.replace('首个小时三元', '首个小时四元')) })).not.toBe(before);
  expect(await digestOf({ [paths.interpretation]: interpretationFile({}, interpretationBody.replace('停一小时三元', '停一小时四元')) })).not.toBe(before);
});
