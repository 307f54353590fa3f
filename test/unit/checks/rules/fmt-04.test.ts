import { createHash } from 'node:crypto';
import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const list = '1路 湖心路\n';
const sha256 = createHash('sha256').update(list).digest('hex');
const attached = (entry: string, name = 'policies/2025/list.txt', changes: Record<string, string> = {}) => ({ [paths.notice]: noticeFile({ attachments: `[{ ${entry} }]`, ...changes }), [name]: list });
const entry = 'file: list.txt, title: 线路表, format: txt';

describeRule('FMT-04', {
  accept: {
    'no attachment': {},
    'a file as it was registered': { files: attached(`${entry}, bytes: 15, sha256: ${sha256}`) },
    'a file in a folder below': { files: attached('file: files/list.txt, title: 线路表, format: txt', 'policies/2025/files/list.txt') },
    'an attachment of a withheld document, which DISC-07 tells': { files: { [paths.notice]: noticeFile({ disclosureType: 'withheld', attachments: `[{ ${entry} }]` }, '') } },
    'a name that leads outside, which FILE-05 tells': { files: attached('file: ../../registers/units.txt, title: 名册, format: txt') },
  },
  reject: {
    'a file that is not there': { files: { [paths.notice]: noticeFile({ attachments: '[{ file: ‸list.txt, title: 线路表, format: txt }]' }) }, messages: ['没有找到附件“list.txt”，应与文件放在同一目录或者其下级目录。'], severity: 'error' },
    'another size and another digest': {
      files: attached(`${entry}, bytes: ‸16, sha256: ‸${'f'.repeat(64)}`),
      messages: ['附件“list.txt”的大小应为16字节，实为15字节。', `附件“list.txt”校验失败：登记的 sha256 与文件不符，文件实为 ${sha256}。`],
    },
  },
});
