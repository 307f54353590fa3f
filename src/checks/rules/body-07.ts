import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

/** What a scaffold leaves for the editor: `npm run new` writes these, no document means them. */
const gap = /^待填[：:]|^某某(?:市|区|县)/;
const zeroCode = /^0{9}(?:0{9})?\//;

export const body07 = defineRule({
  id: 'BODY-07', scope: 'document', severity: 'error',
  summary: '新建时留下的待填内容应填写完整',
  source: '本站内容模型（npm run new 生成的文件）',
  fix: '换成真实的内容；不需要的，删去这一行。',
  check(document, { report }) {
    const { identifier, title, contentSource } = document.meta as { identifier?: string; title?: string; contentSource?: string };
    for (const [field, value, isGap] of [['identifier', identifier, zeroCode], ['title', title, gap], ['contentSource', contentSource, gap]] as const) {
      if (value !== undefined && isGap.test(value)) report({ at: { document, field: [field] }, message: `还是新建时的样子：${quote(value)}。` });
    }
    for (const { text, line, column } of document.body.lines) {
      if (gap.test(text.trim())) report({ at: { document, line, column }, message: `正文还有没填的内容：${quote(text.trim().slice(0, 40))}。` });
    }
  },
});
