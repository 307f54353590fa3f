import type { Corpus, NumberEntry, PolicyDocument } from '../../corpus/document.ts';
import { formatDocumentNumber, parseDocumentNumber } from '../../domain/document-number.ts';
import { seriesKey } from '../../domain/number-account.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule, type Context, type Place } from '../rule.ts';
import { quote } from '../wording.ts';

export const num03 = defineRule({
  id: 'NUM-03', scope: 'corpus', severity: 'error',
  summary: '发文字号不得重复',
  source: '《党政机关公文处理工作条例》第九条第五项',
  fix: '核对两件文件的原件，改正写错的发文字号；同一件文件登记了两次的，删去一份。',
  check(context) {
    for (const [number, [first, ...others]] of corpusIndex(context.corpus).byNumber) {
      for (const document of others) {
        context.report({
          at: { document, field: ['docNumber'] },
          message: `发文字号重复：${quote(number)}已用于另一件文件。`,
          ...(first ? { related: [{ at: { document: first, field: ['docNumber'] }, message: '另一件文件在这里使用了同一发文字号。' }] } : {}),
        });
      }
    }
    checkRegister(context);
  },
});

interface Claim { from: number; to: number; at: Place; entry: NumberEntry | null; document: PolicyDocument | null }

/** A number of `registers/numbers.yaml` has no document in the portal, and stands in one entry. */
function checkRegister({ corpus, report }: Context): void {
  const claims = Map.groupBy([...documentClaims(corpus), ...entryClaims(corpus)], ({ key }) => key);
  for (const group of claims.values()) {
    group.sort((a, b) => a.from - b.from || Number(a.entry !== null) - Number(b.entry !== null));
    // Rising starts: who overlaps an earlier claim overlaps the one that reaches furthest.
    let furthest = group[0];
    for (const claim of group.slice(1)) {
      const other = furthest;
      if (other && claim.from <= other.to && (claim.entry || other.entry)) reportOverlap(other, claim, report);
      if (!other || claim.to > other.to) furthest = claim;
    }
  }
}

function reportOverlap(a: Claim, b: Claim, report: Context['report']): void {
  const [own, other] = b.entry && (a.document || b.entry.row > (a.entry?.row ?? -1)) ? [b, a] : [a, b];
  const number = own.entry && parseDocumentNumber(own.entry.number);
  const shared = number ? quote(formatDocumentNumber({ ...number, serial: Math.max(a.from, b.from) })) : '';
  report(other.document
    ? { at: own.at, message: `登记的编号已有文件在本站：${shared}。`, fix: '从登记表中删去这个编号；登记的是一段编号的，分成两段。', related: [{ at: other.at, message: '这件文件使用这个发文字号。' }] }
    : { at: own.at, message: `编号登记了两次：${shared}。`, fix: '只保留一条登记。', related: [{ at: other.at, message: '另一条登记在这里。' }] });
}

const documentClaims = ({ policies }: Corpus): (Claim & { key: string })[] => policies.flatMap((document) => {
  const number = document.meta.docNumber ? parseDocumentNumber(document.meta.docNumber) : undefined;
  return number ? [{ key: seriesKey(number.code, number.year), from: number.serial, to: number.serial, at: { document, field: ['docNumber'] }, entry: null, document }] : [];
});

const entryClaims = ({ numbers }: Corpus): (Claim & { key: string })[] => (numbers.value ?? []).flatMap((entry) => {
  const number = parseDocumentNumber(entry.number);
  const at = { file: numbers.file, ...numbers.positionOf([entry.row, 'number']), field: `${entry.row}.number` };
  return number ? [{ key: seriesKey(number.code, number.year), from: number.serial, to: Math.max(number.serial, entry.through ?? 0), at, entry, document: null }] : [];
});
