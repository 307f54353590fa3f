import type { InterpretationDocument } from '../../corpus/document.ts';
import { quoted } from '../../domain/book-title.ts';
import { needsInterpretation } from '../../domain/interpretation-duty.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';

const pictures = new Set(['Figure', 'KeyFigures', 'Steps']);

export const int10 = defineRule({
  id: 'INT-10', scope: 'policy', severity: 'warning',
  summary: '应当解读的现行文件，解读形式不应只有文字',
  source: '和平区 第三十一条（图文并茂）；国办发〔2016〕80号 二（数字化、图表图解、音频、视频等形式）',
  fix: '补充问答、图解、视频等一种形式；只有文字的，至少用 <KeyFigures>、<Steps> 或者 <Figure> 把数字和流程画出来。',
  check(document, { corpus, report }) {
    const { identifier, validity, title = '' } = document.meta;
    if (!identifier || validity !== 'inForce' || !needsInterpretation(document.meta)) return;
    const pieces = corpusIndex(corpus).interpretationsOf(identifier);
    const [first] = pieces;
    if (!first || !pieces.every(isPlainText)) return;
    report({
      at: { document: first, field: ['form'] },
      message: `建议补充图解、问答、视频等形式：${quoted(title)}的解读只有文字，没有图示。`,
      related: [{ at: { document, field: ['title'] }, message: '所解读的文件在这里。' }],
    });
  },
});

const isPlainText = ({ meta, body }: InterpretationDocument): boolean =>
  meta.form === 'text' && !meta.media?.length && !body.components.some(({ name }) => pictures.has(name));
