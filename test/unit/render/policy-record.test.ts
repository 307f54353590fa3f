import { expect, test } from 'vitest';
import { attachmentUrl, policyRecord } from '../../../src/components/policy/policy-record.ts';
import { legislation } from '../../../src/components/policy/legislation.ts';
import { safeJson } from '../../../src/layouts/safe-json.ts';
import { gloss, policy, relation, unit } from './sample-policy.ts';

const origin = 'https://www.chenghu.example';

test('the record uses the names of the platform standard and addresses its articles', () => {
  const record = policyRecord(policy({ glosses: { 'art-1': [gloss('为什么？', '/interpretations/2025/x/#why')] }, explained: 1 }), origin);
  expect(record).toMatchObject({
    identifier: '11999900MB0000001X/2025-00012', document_number: '澄政规〔2025〕3号', publisher: '澄湖区人民政府', date: '2025-03-14', display_publish_time: '2025-03-20T09:30+08:00',
    classify_genre_name: '通知', is_expired: false, is_abolished: false, expired_time: '2030-04-30', url: `${origin}/policies/2025/sample/`, explained: { articles: 1, total: 2 },
    validity: { code: 'inForce', label: '现行有效', effective: '2025-05-01', expires: '2030-04-30' }, disclosure_type: { code: 'proactive', label: '主动公开' },
  });
  expect(record['articles']).toEqual([
    { anchor: 'art-1', label: '第一条', url: `${origin}/policies/2025/sample/#art-1`, text: '为了样本。', paragraphs: [{ anchor: 'art-1-p1', number: 1, text: '为了样本。', items: [] }],
      interpretations: [{ question: '为什么？', unit: '区住房城乡建设局', url: `${origin}/interpretations/2025/x/#why` }] },
    expect.objectContaining({ anchor: 'art-12-1', label: '第十二条之一', interpretations: [] }),
  ]);
});

test.each(['onRequest', 'withheld'] as const)('the record of a document that is %s has neither text nor articles', (disclosureType) => {
  const record = policyRecord(policy({
    disclosureType, body: policy().body, text: '不得外传的正文', codes: ['OGI-14-3P'], reason: { text: '公开后可能危及公共安全', lawCitation: null, decidedBy: unit('gov', '澄湖区人民政府'), decidedAt: '2025-03-14', reviewDue: '2027-03-14' },
  }), origin);
  expect(Object.keys(record)).not.toContain('articles');
  expect(JSON.stringify(record)).not.toContain('正文');
  expect(record['reasons']).toEqual([{ code: 'OGI-14-3P', wording: '公开后可能危及公共安全', law: '《中华人民共和国政府信息公开条例》第十四条' }]);
});

test('an attachment keeps its place beside the file of its document', () => {
  expect(attachmentUrl('2025/sample', '附件 1.pdf')).toBe('/policies/2025/%E9%99%84%E4%BB%B6%201.pdf');
});

test('linked data names force, dates and what is repealed', () => {
  expect(legislation(policy({ validity: 'repealed', relations: [relation('supersedes', '旧办法', { docNumber: '澄政规〔2019〕1号', url: '/policies/2019/old/' })] }), origin)).toMatchObject({
    '@type': 'Legislation', legislationIdentifier: '澄政规〔2025〕3号', legislationLegalForce: 'https://schema.org/NotInForce', temporalCoverage: '2025-05-01/2030-04-30',
    legislationRepeals: [{ name: '旧办法', legislationIdentifier: '澄政规〔2019〕1号', url: `${origin}/policies/2019/old/` }],
  });
});

test('linked data cannot close its script element', () => {
  const json = safeJson({ name: '</script><!-- <b>' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><!-- <b>' });
});
