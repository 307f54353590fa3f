import { describeRule } from '../../../support/checking.ts';
import { entryFile } from '../../../support/entry-files.ts';

describeRule('REL-06', {
  accept: {
    'a policy of the portal': { files: { 'meetings/2025/40.mdx': entryFile('meetings') } },
    'a draft that has no policy yet': { files: { 'consultations/2026/parking.mdx': entryFile('consultations') } },
  },
  reject: {
    'an identifier that nothing has, with the nearest': {
      files: { 'meetings/2025/40.mdx': entryFile('meetings', { agenda: '[{ title: 审议停车办法草案, policies: [‸11999900MB0000001X/2025-00021] }]' }) },
      messages: ['议题（agenda.0.policies.0）所写的索引号“11999900MB0000001X/2025-00021”不在本站。相近的有：“11999900MB0000001X/2025-00012”、“11999900MB0000011X/2025-00031”。'], severity: 'error',
    },
    'the document that a response corrects by': {
      files: { 'responses/2026/a.mdx': entryFile('responses', { corrects: '{ claim: 停车全部收费, identifier: ‸不存在的索引号 }' }) },
      messages: ['澄清的内容（corrects.identifier）所写的索引号“不存在的索引号”不在本站。'],
    },
  },
});
