import { occurringWords } from '../../corpus/occurring-words.ts';
import { isWording } from '../../domain/synonym.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const syn03 = defineRule({
  id: 'SYN-03', scope: 'corpus', severity: 'warning',
  summary: '对照表里的规范用语应在本站文件中用过',
  source: '国办发〔2017〕47号《政府网站发展指引》（通俗语言搜索）',
  fix: '查本站文件里用的是哪个词，照它改写；本站还没有这方面文件的，先删去这一条。',
  check({ corpus, report }) {
    const { file, value, positionOf } = corpus.synonyms;
    for (const { row, meant } of value ?? []) {
      if (!isWording(meant) || occurringWords(corpus).has(meant)) continue;
      report({ at: { file, ...positionOf([row, 'meant']), field: `${row}.meant` }, message: `本站公开的文件和解读里都没有${quote(meant)}，按它检索什么也找不到，这一条不会生效。` });
    }
  },
});
