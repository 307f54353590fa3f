import { describeRule } from '../../../support/checking.ts';

const sameFile = (one: string, other: string, difference: string): string => `“policies/2025/${one}”与“policies/2025/${other}”只差${difference}，在 Windows 或者 macOS 上是同一个文件，会相互覆盖。`;

describeRule('FILE-02', {
  accept: { 'names that differ otherwise': { files: { 'policies/2025/a-1.txt': 'x', 'policies/2025/a-2.txt': 'x', 'policies/2024/A-1.txt': 'x' } } },
  reject: {
    'names that differ in case': {
      files: { 'policies/2025/MAP.txt': 'x', 'policies/2025/map.txt': '‸x' }, severity: 'error', related: ['policies/2025/MAP.txt:1'], messages: [sameFile('map.txt', 'MAP.txt', '大小写')],
    },
    'names whose extension differs in case': { files: { 'policies/2025/map.TXT': 'x', 'policies/2025/map.txt': '‸x' }, messages: [sameFile('map.txt', 'map.TXT', '大小写')] },
    'letters outside ASCII that differ in case': { files: { 'policies/2025/\u0416.txt': 'x', 'policies/2025/\u0436.txt': '‸x' }, messages: [sameFile('\u0436.txt', '\u0416.txt', '大小写')] },
    'names that differ in how a letter is composed': { files: { 'policies/2025/lu\u0308.txt': 'x', 'policies/2025/l\u00fc.txt': '‸x' }, messages: [sameFile('l\u00fc.txt', 'lu\u0308.txt', '字符的组合方式')] },
  },
});
