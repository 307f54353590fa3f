import { describeRule } from '../../../support/checking.ts';
import { wordFile, wordParagraph } from '../../../support/office-files.ts';
import { noticeFile, paths, type Files } from '../../../support/scenario.ts';

const relations = (type: string, target: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});
const offering = (parts: Record<string, string>, mark = '', body = ''): Files => ({ [paths.notice]: noticeFile({ attachments: `[{ file: ${mark}form.docx, title: 申请表, format: docx }]` }), 'policies/2025/form.docx': wordFile(body + wordParagraph('申请表'), parts) });

describeRule('ATT-04', {
  accept: {
    'a file that needs nothing from elsewhere': { files: offering({}) },
    'addresses for readers to follow': { files: offering(relations('hyperlink', 'https://www.chenghu.example/')) },
    'an address for mail': { files: offering(relations('hyperlink', 'mailto:office@chenghu.example')) },
  },
  reject: {
    'a picture that is fetched': { files: offering(relations('image', 'https://pic.example.com/1.png'), '‸'), messages: ['附件“form.docx”含有外部链接“https://pic.example.com/1.png”。'], severity: 'error' },
    'a template that is fetched': { files: offering(relations('attachedTemplate', 'https://t.example.com/a.dotm'), '‸'), messages: ['附件“form.docx”含有外部链接“https://t.example.com/a.dotm”。'] },
    'a link into a computer of the office': { files: offering(relations('hyperlink', 'file:///D:/zhang/form.docx'), '‸'), messages: ['附件“form.docx”含有外部链接“file:///D:/zhang/form.docx”。'] },
    'a field that fetches': {
      files: offering({}, '‸', '<w:p><w:r><w:instrText>INCLUDETEXT "D:/a.docx"</w:instrText></w:r></w:p>'), messages: ['附件“form.docx”含有外部链接“INCLUDETEXT "D:/a.docx"”。'],
    },
  },
});
