import { readPlainText, type PlainText } from './read-plain-text.ts';

type Reader = (bytes: Uint8Array) => PlainText | { error: string };

const notYet = (name: string): Reader => () => ({
  error: `暂不能直接导入 ${name} 文件。请在 Word、WPS 或阅读软件中打开，另存为“纯文本（.txt，UTF-8）”后再导入；自动编号请先转为文字。`,
});

/** What reads a file, by its extension in lower case. A new format is a row here and a reader beside `read-plain-text.ts`. */
export const formats: Readonly<Record<string, Reader>> = {
  '.txt': readPlainText,
  '.docx': notYet('Word（.docx）'),
  '.doc': notYet('Word（.doc）'),
  '.wps': notYet('WPS（.wps）'),
  '.pdf': notYet('PDF'),
  '.ofd': notYet('OFD'),
};
