import * as XLSX from '@e965/xlsx';
import { describeRule } from '../../../support/checking.ts';
import { wordFile, wordParagraph } from '../../../support/office-files.ts';
import { noticeFile, paths, type Files } from '../../../support/scenario.ts';

const offering = (file: string, format: string, bytes: Uint8Array, changes: Record<string, string> = {}): Files => ({
  [paths.notice]: noticeFile({ attachments: `[{ file: ‸${file}, title: 申请表, format: ${format} }]`, ...changes }), [`policies/2025/${file}`]: bytes,
});
const unmarked = (files: Files): Files => ({ ...files, [paths.notice]: (files[paths.notice] as string).replace('‸', '') });
const vanished = wordFile('<w:p><w:r><w:t>联系人</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部评分</w:t></w:r></w:p>');

function workbook(hidden: 0 | 1 | 2): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['线路'], ['1路']]), '线路');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['评分'], ['八十五分']]), '评分');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: hidden }] };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describeRule('ATT-06', {
  accept: {
    'words that everybody sees': { files: unmarked(offering('form.docx', 'docx', wordFile(wordParagraph('联系人')))) },
    'a workbook whose sheets all show': { files: unmarked(offering('lines.xlsx', 'xlsx', workbook(0))) },
    'a file beside a redacted document, which SEC-05 tells': { files: unmarked(offering('form.docx', 'docx', vanished, { disclosureType: 'redacted' })) },
  },
  reject: {
    'hidden words': { files: offering('form.docx', 'docx', vanished), messages: ['附件“form.docx”含有隐藏文字“内部评分”。'], severity: 'error' },
    'a hidden sheet': { files: offering('lines.xlsx', 'xlsx', workbook(1)), messages: ['附件“lines.xlsx”含有隐藏工作表“评分”。'] },
    'a sheet hidden from the menu too': { files: offering('lines.xlsx', 'xlsx', workbook(2)), messages: ['附件“lines.xlsx”含有隐藏工作表“评分”。'] },
  },
});
