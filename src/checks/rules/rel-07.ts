import type { Corpus } from '../../corpus/document.ts';
import { ledgerKey } from '../../domain/ledger.ts';
import { ledgerRecords } from '../../ledger/records.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

const lists = ['supersedes', 'supersededBy', 'amends', 'amendedBy', 'basis', 'relates'] as const;

export const rel07 = defineRule({
  id: 'REL-07', scope: 'policy', severity: 'warning',
  summary: '关联的索引号应能在本站找到',
  source: '《政府网站发展指引》（国办发〔2017〕47号）：修改、废止、失效的文件应相互标注',
  fix: '核对索引号；所关联的文件还没有登记的，先登记，或者改写标题和发文字号。',
  check(document, { corpus, report }) {
    const { byIdentifier } = corpusIndex(corpus);
    const published = ledgerRecords(corpus);
    const own = codesOf(corpus);
    const look = (identifier: string | undefined, field: (string | number)[]): void => {
      // A document of another authority has its home elsewhere.
      if (!identifier || !own.has(codeOf(identifier)) || byIdentifier.has(identifier) || published.has(ledgerKey({ kind: 'policy', identifier }))) return;
      report({ at: { document, field: [...field, 'identifier'] }, message: `本站没有索引号为${quote(identifier)}的文件。` });
    };
    for (const list of lists) document.meta[list]?.forEach((reference, index) => look(reference.identifier, [list, index]));
    look(document.meta.repealInstrument?.identifier, ['repealInstrument']);
  },
});

/** 机构代码 before the slash. */
const codeOf = (identifier: string): string => identifier.split('/')[0] ?? '';

const cache = new WeakMap<Corpus, ReadonlySet<string>>();

/** Codes under which documents of this portal are registered. */
function codesOf(corpus: Corpus): ReadonlySet<string> {
  const codes = cache.get(corpus) ?? new Set(corpus.policies.flatMap(({ meta }) => (meta.identifier ? [codeOf(meta.identifier)] : [])));
  cache.set(corpus, codes);
  return codes;
}
