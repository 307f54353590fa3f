import { describeRule } from '../../../support/checking.ts';
import { noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

describeRule('META-09', {
  accept: {
    'UTF-8 with a byte order mark': { files: { [paths.notice]: `\ufeff${noticeFile()}` } },
    'carriage returns': { files: { [paths.notice]: noticeFile().replaceAll('\n', '\r\n') } },
    'GB18030': { files: { [paths.notice]: gb18030() } },
  },
  reject: {
    'a decomposed character, at its place': {
      files: { [paths.notice]: noticeFile({}, noticeBody.replace('1路', '‸e\u0301路')) },
      messages: ['字符“e\u0301”不是 NFC 规范形式，应为“é”。'], severity: 'error',
    },
  },
});

/** 一 (D2 BB) in an otherwise plain file: not UTF-8, and read all the same. */
function gb18030(): Uint8Array {
  const [head = '', tail = ''] = noticeFile({ contentSource: '@' }, '').split('@');
  return Uint8Array.from([...Buffer.from(toAscii(head)), 0xd2, 0xbb, ...Buffer.from(toAscii(tail))]);
}

function toAscii(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, 'x');
}
