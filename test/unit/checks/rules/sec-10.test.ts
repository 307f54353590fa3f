import { describeRule } from '../../../support/checking.ts';

describeRule('SEC-10', {
  accept: {
    'running text': { pages: { 'guides/notes.txt': '涉及绝密级、机密级事项的，按照保密规定办理。\n保密期限★另行规定' } },
    'a cell that only begins so': { pages: { 'guides/a.csv': '事项,说明\n秘密级文件的保管,甲' } },
  },
  reject: {
    'a line of its own': { pages: { 'guides/notes.txt': '000012\n  ‸机密★1年  \n甲' }, messages: ['第 9 字节：密级标志“机密★1年”。'], severity: 'error' },
    'a value of JSON': { pages: { 'guides/a.json': '{"level":"‸绝密"}' }, messages: ['level › 第 10 字节：密级标志“绝密”。'] },
    'an attribute': { pages: { 'guides/a.html': '<html lang="zh-CN"><p title="‸秘 密">甲</p></html>' }, messages: ['<p title> › 第 29 字节：密级标志“秘 密”。'] },
  },
});
