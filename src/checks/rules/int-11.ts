import type { InterpretationDocument } from '../../corpus/document.ts';
import { sentencesOf } from '../../domain/sentences.ts';
import { isReadable, placeInPiece } from '../body-place.ts';
import { characterCount } from '../fields.ts';
import { defineRule } from '../rule.ts';
import { unexplainedTerms } from '../unexplained-terms.ts';
import { quote } from '../wording.ts';

const longest = 60;
/** Two sentences have no average to speak of. */
const fewest = 3;

export const int11 = defineRule({
  id: 'INT-11', scope: 'interpretation', severity: 'warning',
  summary: '解读应通俗易懂：句子不长，术语有解释',
  source: '国办发〔2016〕80号 二（通俗易懂）；和平区 第三十一条（关键词诠释）',
  fix: '把长句拆成几个短句；术语换成平常话，或者在 terms 中、在第一次出现的地方说明它是什么。',
  check(document, { report }) {
    if (!isReadable(document)) return;
    const sentences = proseSentences(document);
    const average = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length;
    const [worst] = sentences.toSorted((a, b) => b.length - a.length);
    if (worst && sentences.length >= fewest && average > longest) {
      report({ at: placeInPiece(document, worst.piece, worst.text.slice(0, 12)), message: `平均句长应不超过${longest}字，实为${Math.round(average)}字；最长的一句在这里，${worst.length}字。` });
    }
    for (const { term, meaning, at } of unexplainedTerms(document)) report({ at, message: `术语${quote(term)}没有解释（${meaning}）。` });
  },
});

/** Sentences of paragraphs and lists with their length in characters; cells of a table are no prose. */
function proseSentences({ body }: InterpretationDocument): { text: string; length: number; piece: number }[] {
  return body.lines.flatMap(({ text, kind }, piece) => {
    if (kind === 'heading') return [];
    const rows = text.split('\n').filter((row) => !row.includes('\t')).join('\n');
    return sentencesOf(rows).map((sentence) => ({ text: sentence.text, length: characterCount(sentence.text), piece }));
  });
}
