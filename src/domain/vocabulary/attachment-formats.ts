/**
 * Formats that a document may offer for download, by the ending of the file's name: what readers call them and their media type.
 * `old`: binary formats that need certain programs and cannot be cleaned; offered only for what exists in nothing newer.
 */
export const attachmentFormats = {
  docx: { label: 'Word 文档', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { label: 'PDF 文件', mediaType: 'application/pdf' },
  ofd: { label: 'OFD 版式文件', mediaType: 'application/ofd' },
  txt: { label: '纯文本', mediaType: 'text/plain' },
  xlsx: { label: 'Excel 表格', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { label: 'CSV 数据', mediaType: 'text/csv' },
  pptx: { label: 'PowerPoint 演示文稿', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  zip: { label: 'ZIP 压缩包', mediaType: 'application/zip' },
  doc: { label: '旧版 Word 文档', mediaType: 'application/msword', old: true },
  xls: { label: '旧版 Excel 表格', mediaType: 'application/vnd.ms-excel', old: true },
  ppt: { label: '旧版 PowerPoint 演示文稿', mediaType: 'application/vnd.ms-powerpoint', old: true },
  wps: { label: 'WPS 文字', mediaType: 'application/vnd.ms-works', old: true },
  et: { label: 'WPS 表格', mediaType: 'application/vnd.ms-excel', old: true },
} as const satisfies Record<string, { label: string; mediaType: string; old?: true }>;

export type AttachmentFormat = keyof typeof attachmentFormats;

export const isOldFormat = (format: AttachmentFormat): boolean => 'old' in attachmentFormats[format];
