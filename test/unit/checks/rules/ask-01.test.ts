import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const register = 'registers/questions.yaml';
const asks = (...rows: string[]) => ({ [register]: rows.map((row) => `- { ${row}, asked: [停一下午多少钱] }\n`).join('') });
const reason = (code: string) => `{ codes: [${code}], text: 内容为单位内部的车辆调度安排，公开会影响工作, decidedBy: transport, decidedAt: 2025-06-03, reviewDue: 2026-12-03 }`;
const notice = (disclosureType: string, code: string) => ({ [paths.notice]: noticeFile({ disclosureType, disclosureReason: reason(code) }, '') });
const reply = (isPublic: string) => ({ 'proposals/2026/seats.mdx': entryFile('proposals', { public: isPublic, notPublicReason: isPublic === 'false' ? '涉及安全防护设施的位置' : null }, '## 答复\n\n建议收悉，现答复如下。\n') });
const withdrawn = { 'enforcement/2026/freight.mdx': entryFile('enforcement', { withdrawn: '{ changedAt: 2026-05-18, withdrawnAt: 2026-05-20, reason: 经复议撤销。 }' }) };
const closed = (path: string) => `“${path}”不公开正文，不能登记问法，以免从问法推知内容。`;
const expected = '应为网址里 # 后面的部分，如 art-7（第七条）、sec-2（第二部分）。';

describeRule('ASK-01', {
  accept: {
    'no register': {}, 'an empty one': { files: { [register]: '# 还没有写\n' } },
    'articles, chapters and numbered parts of a policy': { files: asks('page: policies/2025/parking, at: art-3', 'page: policies/2025/parking, at: ch-2', 'page: policies/2025/bus-lines, at: sec-1') },
    'the heading of an interpretation': { files: asks('page: interpretations/2025/parking-text, at: 怎么收费') },
    'a document as a whole': { files: asks('page: policies/2025/parking', 'page: interpretations/2025/parking-text') },
    'an entry whose text is public, and its heading': { files: { ...reply('true'), ...asks('page: proposals/2026/seats', 'page: proposals/2026/seats, at: 答复') } },
    'a policy that is public with cuts': { files: { ...notice('redacted', 'OGI-37'), ...asks('page: policies/2025/bus-lines') } },
    'a decision on the day before it is withdrawn': { files: { ...withdrawn, ...asks('page: enforcement/2026/freight') }, date: '2026-05-19' },
  },
  reject: {
    'a document that is not here, with the nearest': {
      files: asks('page: ‸policies/2025/parkin', 'page: ‸policies/2025/parking.mdx', 'page: ‸甲, at: art-3'), severity: 'error',
      messages: [
        '内容目录里没有“policies/2025/parkin”，应为文件的路径，不带 .mdx，如 policies/2025/文件名。相近的有：“policies/2025/parking”。',
        '内容目录里没有“policies/2025/parking.mdx”，应为文件的路径，不带 .mdx，如 policies/2025/文件名。相近的有：“policies/2025/parking”。',
        '内容目录里没有“甲”，应为文件的路径，不带 .mdx，如 policies/2025/文件名。',
      ],
    },
    'a place that the document does not have, with the nearest': {
      files: asks('page: policies/2025/parking, at: art-3', 'page: policies/2025/parking, at: ‸art-9', 'page: interpretations/2025/parking-text, at: ‸怎样收费', 'page: interpretations/2025/parking-text, at: ‸art-3'), severity: 'error',
      messages: [
        `“policies/2025/parking”里没有位置“art-9”，${expected}相近的有：“art-1”、“art-2”、“art-3”、“art-4”。`,
        `“interpretations/2025/parking-text”里没有位置“怎样收费”，${expected}相近的有：“怎么收费”。`,
        `“interpretations/2025/parking-text”里没有位置“art-3”，${expected}`,
      ],
    },
    'a place with its #, and one below an article': {
      files: asks("page: policies/2025/parking, at: ‸'#art-3'", 'page: policies/2025/parking, at: ‸art-3-p1-i1'), severity: 'error',
      messages: [`“policies/2025/parking”里没有位置“#art-3”，${expected}相近的有：“art-3”、“art-1”、“art-2”、“art-4”。`, `“policies/2025/parking”里没有位置“art-3-p1-i1”，${expected}`],
    },
    'a place of an entry without text': {
      files: { 'enforcement/2026/freight.mdx': entryFile('enforcement'), ...asks('page: enforcement/2026/freight', 'page: enforcement/2026/freight, at: ‸答复') },
      messages: [`“enforcement/2026/freight”里没有位置“答复”，${expected}`], severity: 'error',
    },
    'a policy that is withheld, once, whatever its place': { files: { ...notice('withheld', 'OGI-16-1'), ...asks('page: ‸policies/2025/bus-lines, at: sec-1') }, messages: [closed('policies/2025/bus-lines')], severity: 'error' },
    'a policy that is kept for application': { files: { ...notice('onRequest', 'OGI-27'), ...asks('page: ‸policies/2025/bus-lines') }, messages: [closed('policies/2025/bus-lines')], severity: 'error' },
    'a reply that is not published': { files: { ...reply('false'), ...asks('page: ‸proposals/2026/seats, at: 答复') }, messages: [closed('proposals/2026/seats')], severity: 'error' },
    'a decision that was withdrawn': { files: { ...withdrawn, ...asks('page: ‸enforcement/2026/freight') }, date: '2026-05-20', messages: [closed('enforcement/2026/freight')], severity: 'error' },
    'an entry behind one that could not be read': {
      files: { [register]: '- { page: policies/2025/parking, asked: 停一下午多少钱 }\n- page: policies/2025/parking\n  at: ‸art-30\n  asked:\n    - 停一下午多少钱\n' },
      messages: [`“policies/2025/parking”里没有位置“art-30”，${expected}相近的有：“art-3”、“art-1”、“art-2”、“art-4”。`], severity: 'error',
    },
  },
});
