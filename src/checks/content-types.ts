import type { FileType } from '../formats/file-content.ts';
import { attachmentFormats, type AttachmentFormat } from '../domain/vocabulary/attachment-formats.ts';

/** What a file of a format is by its bytes. */
const types: Readonly<Record<AttachmentFormat, readonly FileType[]>> = {
  docx: ['docx'], xlsx: ['xlsx'], pptx: ['pptx'], pdf: ['pdf'], ofd: ['ofd'], zip: ['zip'],
  doc: ['ole'], xls: ['ole'], ppt: ['ole'], wps: ['ole'], et: ['ole'],
  // What begins with a brace or a bracket reads as data; it is still a text that nobody runs.
  txt: ['text', 'csv', 'json'], csv: ['csv', 'text'],
};

/** What a picture may be, by the ending of its name. */
const pictures: Readonly<Record<string, FileType>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', gif: 'gif', webp: 'webp', svg: 'svg' };

const labels: Partial<Record<FileType, string>> = {
  text: '纯文本', csv: 'CSV 数据', json: 'JSON 数据', html: '网页', xml: 'XML 文件', svg: 'SVG 图片', javascript: '程序代码', docx: 'Word 文档（docx）', xlsx: 'Excel 表格（xlsx）', pptx: 'PowerPoint 演示文稿（pptx）',
  pdf: 'PDF 文件', ofd: 'OFD 版式文件', zip: 'ZIP 压缩包', gzip: 'gzip 压缩文件', ole: '旧版 Office 或 WPS 文件', png: 'PNG 图片', jpeg: 'JPEG 图片', gif: 'GIF 图片', webp: 'WebP 图片', tiff: 'TIFF 图片',
};

/** What readers call a type. */
export const typeLabel = (type: FileType): string => labels[type] ?? '不认识的格式';

export const isOfFormat = (type: FileType, format: AttachmentFormat): boolean => types[format].includes(type);

/** The type that a picture of this name must have; undefined where the ending is that of no picture. */
export const pictureType = (name: string): FileType | undefined => pictures[endingOf(name)];

/** The formats that a type of file may be offered as. */
export const formatsOf = (type: FileType): AttachmentFormat[] => (Object.keys(attachmentFormats) as AttachmentFormat[]).filter((format) => isOfFormat(type, format));

/** `docx` of `form.DOCX`; empty where the name has no ending. */
export const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
