import type { FileContent, FileTrait } from '../formats/file-content.ts';
import { readDocx, type DocxTrace } from './read-docx.ts';

const kinds: Record<DocxTrace['kind'], FileTrait['kind']> = { 删除修订: '修订', 插入修订: '修订', 批注: '批注', 隐藏文字: '隐藏文字', 白色文字: '隐藏文字', 作者: '作者信息', 最后修改者: '作者信息' };

/** What a Word file holds; null for any other. */
export function docxContent(bytes: Uint8Array): FileContent | null {
  const { text, traces } = readDocx(bytes);
  if (text === null) return null;
  return {
    type: 'docx', problems: [], parts: [{ path: ['word/document.xml'], kind: 'text', text, offsetAt: () => 0 }],
    traits: traces.map(({ kind, excerpt }) => ({ kind: kinds[kind], path: ['word/document.xml'], excerpt })),
  };
}
