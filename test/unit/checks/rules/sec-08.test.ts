import { sealPhrases } from '../../../../src/guard/sealed-phrases.ts';
import { describeRule } from '../../../support/checking.ts';

const sealed = sealPhrases([{ text: '由甲公司独家承办', document: 'policies/2025/bus-lines', id: 'R1' }], { salt: new Uint8Array(16).fill(7) }).list;
const said = (place: string) => `${place}：删减的词句（R1）“由***办”。`;

describeRule('SEC-08', {
  accept: {
    'a site without the words': { files: { sealed }, pages: { 'guides/notes.txt': '由甲公司承办，乙公司独家承办' } },
    'words that nobody has sealed': { pages: { 'guides/notes.txt': '由甲公司独家承办' } },
  },
  reject: {
    'the words in a text file': { files: { sealed }, pages: { 'guides/notes.txt': '第一行\n其中，‸由甲公司\n独家承办。' }, messages: [said('第 19 字节')], severity: 'error', related: ['policies/2025/bus-lines.mdx:1'] },
    'the words in a comment and in an attribute of a page': {
      files: { sealed }, pages: { 'guides/a.html': '<html lang="zh-CN"><!-- ‸由甲公司独家承办 --><p title="‸由甲公司独家&#25215;办">甲</p></html>' },
      messages: [said('第 24 字节'), said('<p title> › 第 62 字节')],
    },
    'the words in the name of a file': { files: { sealed }, pages: { 'guides/由甲公司独家承办.txt': '‸甲' }, messages: [said('文件名 › 第 0 字节')] },
  },
});
