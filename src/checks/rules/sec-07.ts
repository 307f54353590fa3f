import { hasPublicBody } from '../../domain/vocabulary/disclosure-type.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const word = '内部资料|内部文件|内部材料|内部参阅|内部使用|内部刊物|内部掌握|仅供内部(?:使用|参阅|参考)|不得外传|不得翻印|请勿外传|严禁外传';
/** A mark alone on its line, perhaps in brackets and with what usually follows it. `做好内部资料保管` is a sentence, not a mark. */
const alone = new RegExp(`^[（(【〔\\[]?\\s*(?:${word})(?:\\s*[,，、；;·—★☆]?\\s*(?:${word}|注意保存|妥善保管|请妥善保存|用后收回|阅后归还))*\\s*[!！]?\\s*[）)】〕\\]]?$`);
/** 征求意见稿 alone, or at the end of a title: `澄湖区……办法（征求意见稿）`. */
const draftMark = /[（(【〔]?\s*(?:公开)?(?:征求意见稿|送审稿|讨论稿|审议稿)\s*[）)】〕]?$/;
const draft = new RegExp(`^(?:[^。；：，！？]{0,60}(?=[（(【〔]))?${draftMark.source}`);

export const sec07 = defineRule({
  id: 'SEC-07', scope: 'policy', severity: 'warning',
  summary: '公开的文件不应带有内部标识或者未定稿的标识',
  source: '《中华人民共和国政府信息公开条例》第十六条、第十七条；环翠区 第五十二条',
  fix: '核实是否已经定稿、可以公开：可以的，换成印发的正式文本；不能的，改写公开属性并删去正文。',
  check(document, { report }) {
    const { disclosureType, validity, title = '' } = document.meta;
    if (!disclosureType || !hasPublicBody(disclosureType)) return;
    // A notice that asks for opinions, and a draft put up for them, carry the mark rightly.
    const isDraft = validity === 'draft' || /征求.*意见/.test(title.replace(draftMark, ''));
    const isMark = (text: string): boolean => alone.test(text) || (!isDraft && draft.test(text));
    if (isMark(title.trim())) report({ at: { document, field: ['title'] }, message: `标题带有内部标识或者未定稿的标识：${quote(title)}。` });
    for (const { text, line, column, kind } of document.body.lines) {
      if (kind === 'opaque' || !isMark(text.trim())) continue;
      report({ at: { document, line, column: column + text.length - text.trimStart().length }, message: `正文含内部标识或者未定稿的标识：${quote(text)}。` });
    }
  },
});
