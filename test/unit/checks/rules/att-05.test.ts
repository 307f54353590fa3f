import { describeRule } from '../../../support/checking.ts';
import { wordFile, wordParagraph } from '../../../support/office-files.ts';
import { noticeFile, paths, type Files } from '../../../support/scenario.ts';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const offering = (body: string, mark = '', parts: Record<string, string> = {}, changes: Record<string, string> = {}): Files => ({
  [paths.notice]: noticeFile({ attachments: `[{ file: ${mark}form.docx, title: 申请表, format: docx }]`, ...changes }), 'policies/2025/form.docx': wordFile(`<w:p>${body}</w:p>`, parts),
});
const comments = { 'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${wordParagraph('标准偏高')}</w:comment></w:comments>` };

describeRule('ATT-05', {
  accept: {
    'a finished file': { files: offering(run('补贴标准')) },
    'a file beside a redacted document, which SEC-05 tells': { files: offering(deleted('八千元'), '', {}, { disclosureType: 'redacted' }) },
  },
  reject: {
    'words taken out under revision': { files: offering(run('补贴') + deleted('八千元'), '‸'), messages: ['附件“form.docx”含有修订“八千元”。'], severity: 'error' },
    'changes in two places, told once': { files: offering(`${deleted('八千元')}${run('补贴')}${deleted('九千元')}`, '‸'), messages: ['附件“form.docx”含有修订2处，如“八千元”。'] },
    'a comment': { files: offering(run('补贴'), '‸', comments), messages: ['附件“form.docx”含有批注“标准偏高”。'] },
  },
});
