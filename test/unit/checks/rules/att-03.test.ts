import { describeRule } from '../../../support/checking.ts';
import { wordFile, wordParagraph } from '../../../support/office-files.ts';
import { noticeBody, noticeFile, paths, type Files } from '../../../support/scenario.ts';

const showing = (drawing: string, mark = ''): Files => ({ [paths.notice]: noticeFile({}, `${noticeBody}\n${mark}<Figure src="lines.svg" alt="走向图" />\n`), 'policies/2025/lines.svg': `<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>` });
const offering = (parts: Record<string, string>): Files => ({ [paths.notice]: noticeFile({ attachments: '[{ file: ‸form.docx, title: 申请表, format: docx }]' }), 'policies/2025/form.docx': wordFile(wordParagraph('申请表'), parts) });

describeRule('ATT-03', {
  accept: {
    'a drawing': { files: showing('<path d="M0 0h9"/>') },
    'a drawing that no document shows': { files: { 'policies/2025/lines.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>a()</script></svg>' } },
    'an attachment of a withheld document, which is not published': { files: { ...offering({ 'word/vbaProject.bin': 'x' }), [paths.notice]: noticeFile({ disclosureType: 'withheld', attachments: '[{ file: form.docx, title: 申请表, format: docx }]' }, '') } },
  },
  reject: {
    'a script in a drawing': { files: showing('<script>a()</script>', '‸'), messages: ['图片“lines.svg”含有脚本“<script>”。'], severity: 'error' },
    'handlers in a drawing, told once': { files: showing('<path onload="a()"/><path onclick="b()"/>', '‸'), messages: ['图片“lines.svg”含有脚本2处，如“a()”。'] },
    'a macro': { files: offering({ 'word/vbaProject.bin': '宏' }), messages: ['附件“form.docx”含有宏“word/vbaProject.bin”。'] },
    'a file within the file': { files: offering({ 'word/embeddings/list.bin': '名单' }), messages: ['附件“form.docx”含有嵌入文件“list.bin”。'] },
  },
});
