import type { FileTrait } from '../../formats/file-content.ts';
import { offeredFiles } from '../attached-files.ts';
import { traitFaults } from '../file-traits.ts';
import { defineRule } from '../rule.ts';

export const att04 = defineRule({
  id: 'ATT-04', scope: 'document', severity: 'error',
  summary: '附件和图片不得从别处取内容，不得链接内部地址',
  source: '《中华人民共和国政府信息公开条例》第六条（及时、准确）；本站安全要求（打开附件不向别处发出请求）',
  fix: '在“编辑链接”中断开链接，把外部的图片、数据粘贴到文件里；指向本机、共享目录的超链接删去。',
  check(document, { corpus, report }) {
    for (const offered of offeredFiles(document, corpus)) {
      for (const { message } of traitFaults(offered, ['外部链接'], (trait) => !leadsReaders(trait))) report({ at: offered.at, message });
    }
  },
});

/** A hyperlink that a reader follows by choice, to the web, to mail or to a telephone. */
const leadsReaders = ({ path, excerpt }: FileTrait): boolean => path.at(-1) === '超链接' && /^(?:https?:|mailto:|tel:|#)/i.test(excerpt.trim());
