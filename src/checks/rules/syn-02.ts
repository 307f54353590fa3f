import { wordingKey } from '../../domain/synonym.ts';
import type { SynonymEntry } from '../../corpus/document.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const syn02 = defineRule({
  id: 'SYN-02', scope: 'corpus', severity: 'error',
  summary: '群众用语对照表不得互相指来指去',
  source: '国办发〔2017〕47号《政府网站发展指引》（通俗语言搜索）',
  fix: '只留官方文件里用的那个词作规范用语，其余都写成它的群众用语。',
  check({ corpus: { synonyms }, report }) {
    const entries = synonyms.value ?? [];
    const meantBy = officialWordings(entries);
    for (const { row, meant, said } of entries) {
      const next = meantBy.get(wordingKey(meant));
      // A word that means itself is for SYN-01 to say.
      if (!next || said.some((word) => wordingKey(word) === wordingKey(meant))) continue;
      const at = { file: synonyms.file, ...synonyms.positionOf([row, 'meant']), field: `${row}.meant` };
      const related = next.map((entry) => ({ at: { file: synonyms.file, ...synonyms.positionOf([entry.row, 'said', entry.index]) }, message: '在这里是群众用语。' }));
      const circle = circleFrom(meant, meantBy);
      if (circle) report({ at, message: `指来指去，绕回了自己：${circle.map(quote).join('→')}。`, related });
      else report({ at, severity: 'warning', message: `规范用语${quote(meant)}在别处又是群众用语，检索只换一次，不会再换成${next.map((entry) => quote(entry.meant)).join('、')}。`, fix: `这里的规范用语直接写${quote(next[0]?.meant ?? '')}。`, related });
    }
  },
});

interface Use { row: number; index: number; meant: string }

/** By everyday wording: what is meant, and where it says so. */
function officialWordings(entries: readonly SynonymEntry[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { row, meant, said } of entries) {
    for (const [index, word] of said.entries()) {
      if (wordingKey(word) !== wordingKey(meant)) uses.set(wordingKey(word), [...(uses.get(wordingKey(word)) ?? []), { row, index, meant }]);
    }
  }
  return uses;
}

/** The shortest way from a wording back to itself; undefined where there is none. */
function circleFrom(start: string, meantBy: ReadonlyMap<string, readonly Use[]>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const { meant } of meantBy.get(wordingKey(way.at(-1) ?? '')) ?? []) {
      if (wordingKey(meant) === wordingKey(start)) return [...way, meant];
      if (seen.has(wordingKey(meant))) continue;
      seen.add(wordingKey(meant));
      ways.push([...way, meant]);
    }
  }
  return undefined;
}
