import { isSpokenCharacter } from '../../domain/spoken-character.ts';
import { isWording, wordingKey, wordingLength } from '../../domain/synonym.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const syn01 = defineRule({
  id: 'SYN-01', scope: 'corpus', severity: 'error',
  summary: '群众用语对照表的词应写得规范、不重复',
  source: '国办发〔2017〕47号《政府网站发展指引》（通俗语言搜索）',
  fix: '在 registers/synonyms.yaml 中改写这个词，或者删去重复的一处。',
  check({ corpus: { synonyms }, report }) {
    const seen = new Map<string, { row: number; index: number }>();
    for (const { row, meant, said } of synonyms.value ?? []) {
      const at = (...path: (string | number)[]) => ({ file: synonyms.file, ...synonyms.positionOf([row, ...path]), field: [row, ...path].join('.') });
      const wellFormed = (word: string, isRight: boolean, expected: string, ...path: (string | number)[]): boolean => {
        if (!isRight) report({ at: at(...path), message: `${expected}，只用汉字、字母和数字，实为${quote(word)}。` });
        return isRight;
      };
      const length = `${wordingLength.least}至${wordingLength.most}字`;
      wellFormed(meant, isWording(meant), `规范用语应为${length}`, 'meant');
      for (const [index, word] of said.entries()) {
        if (!wellFormed(word, isWording(word) || isSpokenCharacter(word), `群众用语应为${length}，或者一个汉字`, 'said', index)) continue;
        if (wordingKey(word) === wordingKey(meant)) {
          report({ at: at('said', index), message: `群众用语与规范用语是同一个词：${quote(word)}。` });
          continue;
        }
        const key = `${wordingKey(word)} ${wordingKey(meant)}`;
        const first = seen.get(key);
        if (!first) seen.set(key, { row, index });
        else report({ at: at('said', index), severity: 'warning', message: `这一对词写了两次：${quote(word)}指${quote(meant)}。`, related: [{ at: { file: synonyms.file, ...synonyms.positionOf([first.row, 'said', first.index]) }, message: '第一次写在这里。' }] });
      }
    }
  },
});
