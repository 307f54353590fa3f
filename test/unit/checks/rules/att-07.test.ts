import { expect, it } from 'vitest';
import { checkFiles, describeRule } from '../../../support/checking.ts';
import { archiveFile, wordFile, wordParagraph, workbookFile } from '../../../support/office-files.ts';
import { noticeFile, paths, type Files } from '../../../support/scenario.ts';

const offering = (file: string, format: string, bytes: Uint8Array): Files => ({ [paths.notice]: noticeFile({ attachments: `[{ file: ‸${file}, title: 资料, format: ${format} }]` }), [`policies/2025/${file}`]: bytes });
const unmarked = (files: Files): Files => ({ ...files, [paths.notice]: (files[paths.notice] as string).replace('‸', '') });
const core = '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>张某</dc:creator></cp:coreProperties>';
const signed = wordFile(wordParagraph('申请表'), { 'docProps/core.xml': core, '_xmlsignatures/sig1.xml': '<Signature/>' });
/** The archive again with the flag of encryption on its entry. */
function encrypted(): Buffer {
  const bytes = archiveFile(['a.txt']);
  bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
  const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt16LE(bytes.readUInt16LE(list + 8) | 1, list + 8);
  return bytes;
}

describeRule('ATT-07', {
  accept: {
    'an archive that is whole': { files: unmarked(offering('lines.zip', 'zip', archiveFile(['1路.txt']))) },
    'a Word file that names its author, which is taken out': { files: unmarked(offering('form.docx', 'docx', wordFile(wordParagraph('申请表'), { 'docProps/core.xml': core }))) },
    'an old workbook that names nobody': { files: unmarked(offering('lines.xls', 'xls', workbookFile([['1路']], 'biff8'))) },
  },
  reject: {
    'an archive that has lost its end': { files: offering('lines.zip', 'zip', archiveFile(['1路.txt'], true)), messages: ['附件“lines.zip”读不完：压缩包不完整，目录已经丢失。'], severity: 'error' },
    'an encrypted archive': { files: offering('lines.zip', 'zip', encrypted()), messages: ['附件“lines.zip”含有加密“a.txt”。'] },
    'a signed file that names its author': { files: offering('form.docx', 'docx', signed), messages: ['附件“form.docx”含有作者信息“张某”，不能自动清除。'], severity: 'warning' },
  },
});

it('tells an editor what to do with a signed file', async () => {
  const { findings } = await checkFiles(unmarked(offering('form.docx', 'docx', signed)));
  expect(findings.filter(({ rule }) => rule === 'ATT-07').map(({ fix }) => fix)).toEqual(['盖章以前先用“检查文档”清除作者信息；已经盖章的，核对可以公开后保留原样。']);
});
