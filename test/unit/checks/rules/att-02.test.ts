import { describeRule } from '../../../support/checking.ts';
import { wordFile, wordParagraph, workbookFile } from '../../../support/office-files.ts';
import { noticeBody, noticeFile, paths, type Files } from '../../../support/scenario.ts';

const offering = (file: string, format: string, bytes: string | Uint8Array): Files => ({ [paths.notice]: noticeFile({ attachments: `[{ file: ‸${file}, title: 线路表, format: ${format} }]` }), [`policies/2025/${file}`]: bytes });
const accepted = (file: string, format: string, bytes: string | Uint8Array): { files: Files } => {
  const files = offering(file, format, bytes);
  return { files: { ...files, [paths.notice]: (files[paths.notice] as string).replace('‸', '') } };
};
const showing = (src: string, bytes: string | Uint8Array): Files => ({ [paths.notice]: noticeFile({}, `${noticeBody}\n‸<Figure src="${src}" alt="走向图" />\n`), [`policies/2025/${src}`]: bytes });

describeRule('ATT-02', {
  accept: {
    'a text': accepted('lines.txt', 'txt', '1路 湖心路\n'),
    'a text that begins like data': accepted('lines.txt', 'txt', '[附表]\n1路\n'),
    'a table of values': accepted('lines.csv', 'csv', '线路,走向\n1路,湖心路\n'),
    'a Word file': accepted('form.docx', 'docx', wordFile(wordParagraph('申请表'))),
    'a workbook': accepted('lines.xlsx', 'xlsx', workbookFile([['线路'], ['1路']], 'xlsx')),
    'an old workbook': accepted('lines.xls', 'xls', workbookFile([['线路'], ['1路']], 'biff8')),
    'an ending in capitals': accepted('FORM.DOCX', 'docx', wordFile(wordParagraph('申请表'))),
    'a file that is not there, which FMT-04 tells': { files: { [paths.notice]: noticeFile({ attachments: '[{ file: lines.pdf, title: 线路表, format: pdf }]' }) } },
  },
  reject: {
    'a text called a PDF': { files: offering('lines.pdf', 'pdf', '1路'), messages: ['附件“lines.pdf”应为PDF 文件，实为纯文本。'], severity: 'error' },
    'a page called a text': { files: offering('lines.txt', 'txt', '<!doctype html><p>1路</p>'), messages: ['附件“lines.txt”应为纯文本，实为网页。'] },
    'a workbook called a Word file': { files: offering('lines.docx', 'docx', workbookFile([['线路']], 'xlsx')), messages: ['附件“lines.docx”应为Word 文档，实为Excel 表格（xlsx）。'] },
    'a format that the name contradicts': { files: offering('lines.txt', 'csv', '1路'), messages: ['附件“lines.txt”登记为 csv，扩展名应为 .csv，实为“.txt”。'] },
    'a picture of another kind': { files: showing('lines.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'), messages: ['图片“lines.png”的内容应与扩展名相符，实为SVG 图片。'] },
  },
});
