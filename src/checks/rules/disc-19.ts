import type { Corpus } from '../../corpus/document.ts';
import type { SealedList } from '../../corpus/sealed-files.ts';
import { sealedMatcher, type SealedMatcher } from '../../guard/sealed-matcher.ts';
import { SealedListError } from '../../guard/sealed-phrases.ts';
import { readableTexts } from '../readable-texts.ts';
import { defineRule, type Context } from '../rule.ts';

export const disc19 = defineRule({
  id: 'DISC-19', scope: 'corpus', severity: 'error', locked: true,
  summary: '被隐去的词句不得留在内容目录的任何地方',
  source: '《中华人民共和国政府信息公开条例》第三十七条（作区分处理）',
  fix: '删去或者一并隐去这里的词句；隐去的理由里也不能写出被隐去的词句。',
  check({ corpus, report }) {
    for (const file of corpus.sealedInside) {
      report({ at: { file, line: 1, column: 1 }, message: '这个文件记着被隐去的词句，不得放在内容目录里。', fix: '移到内容目录旁边的 .sealed 目录，不要提交到版本库；已经提交的，从版本库的历史中清除。' });
    }
    const matcher = corpus.sealed && readList(corpus.sealed, report);
    if (matcher && matcher.size > 0) reportRemnants(corpus, matcher, report);
  },
});

function readList({ file, text }: SealedList, report: Context['report']): SealedMatcher | undefined {
  try {
    return sealedMatcher(text);
  } catch (error) {
    if (!(error instanceof SealedListError)) throw error;
    report({ at: { file, line: 1, column: 1 }, message: `删减词句的清单读不出来：${error.message}`, fix: '从备份恢复这个文件；清单读不全，就查不出词句有没有泄露。' });
    return undefined;
  }
}

function reportRemnants(corpus: Corpus, matcher: SealedMatcher, report: Context['report']): void {
  for (const { text, placeAt } of readableTexts(corpus)) {
    for (const { document, id, start } of matcher.find(text)) report({ at: placeAt(start), message: `${document} 中隐去的词句（${id}）还留在这里。` });
  }
}
