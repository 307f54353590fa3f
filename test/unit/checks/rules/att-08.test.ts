import { describeRule } from '../../../support/checking.ts';
import { workbookFile } from '../../../support/office-files.ts';
import { noticeFile, paths, type Files } from '../../../support/scenario.ts';

const offering = (file: string, format: string, bytes: string | Uint8Array, mark = ''): Files => ({ [paths.notice]: noticeFile({ attachments: `[{ file: ${mark}${file}, title: 资料, format: ${format} }]` }), [`policies/2025/${file}`]: bytes });
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024).fill(0x20);

describeRule('ATT-08', {
  accept: {
    'a workbook of today': { files: offering('lines.xlsx', 'xlsx', workbookFile([['1路']], 'xlsx')) },
    'a file of 50 MB': { files: offering('lines.txt', 'txt', megabytes(50)) },
  },
  reject: {
    'an old workbook': { files: offering('lines.xls', 'xls', workbookFile([['1路']], 'biff8'), '‸'), messages: ['附件“lines.xls”是旧版 Excel 表格（xls），手机上和新版软件中可能打不开。'], severity: 'warning' },
    'a file of more than 50 MB': { files: offering('lines.txt', 'txt', megabytes(52), '‸'), messages: ['附件“lines.txt”有 52 MB，应不超过 50 MB。'] },
  },
});
