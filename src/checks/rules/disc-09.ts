import type { Body, PolicyDocument } from '../../corpus/document.ts';
import { redactionIds } from '../../domain/redaction.ts';
import { isWithholdingGround } from '../../domain/vocabulary/grounds.ts';
import { bodyStart, isReadable } from '../body-place.ts';
import { isAbsent } from '../fields.ts';
import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule, type Context, type Place } from '../rule.ts';
import { didYouMean, quote } from '../wording.ts';

type Mark = Body['components'][number];

export const disc09 = defineRule({
  id: 'DISC-09', scope: 'corpus', severity: 'error',
  summary: '删减处应逐处标注，并与删减清单和法定依据一一对应',
  source: '《中华人民共和国政府信息公开条例》第三十七条',
  fix: '正文每处删减写一个 <Redacted ground="OGI-14…16 代码" reason="理由" />，并按先后在 redactions 中逐处登记代码；写了 id 的，两处写同一 id。',
  check(context) {
    reportReadingProblems(context, 'DISC-09');
    for (const document of context.corpus.policies) if (isReadable(document)) checkPolicy(document, context);
  },
});

function checkPolicy(document: PolicyDocument, { report }: Context): void {
  const { disclosureType, redactions = [] } = document.meta;
  const marks = document.body.components.filter(({ name }) => name === 'Redacted');
  const say = (at: Place, message: string) => report({ at, message });
  if (disclosureType !== 'redacted') {
    if (disclosureType === undefined) return;
    if (marks[0]) say(placeOf(document, marks[0]), '正文有删减标注，公开属性应为 redacted（删减后公开）。');
    if (disclosureType === 'proactive') for (const { field, label } of document.redacted) say({ document, field: [...field, 'redacted'] }, `${label}已经隐去，公开属性应为 redacted（删减后公开）。`);
    return;
  }
  if (document.meta.redactions === undefined && !isAbsent(document, 'redactions')) return;
  if (marks.length === 0 && redactions.length === 0) {
    const isFieldCut = document.redacted.length > 0 || document.problems.some(({ kind, field }) => kind === 'redaction' && field !== null);
    return isFieldCut ? undefined : say(bodyStart(document), '删减后公开的文件应逐处标注删减，实无 <Redacted> 标注。');
  }
  const ids = redactionIds(redactions);
  const listed = new Map(redactions.flatMap((redaction, index) => (ids[index] === undefined ? [] : [[ids[index], redaction] as const])));
  const marked = new Set<string>();
  // A mark without an id among others is DISC-18's.
  const numbered = marks.filter(({ attributes }) => attributes['id']);
  for (const mark of numbered) {
    const { id = '', ground = '' } = mark.attributes;
    const at = placeOf(document, mark);
    const entry = listed.get(id);
    if (marked.has(id)) say(at, `删减标注${quote(id)}重复，每处删减应有自己的 id。`);
    else if (!entry) say(at, `删减标注${quote(id)}没有登记在删减清单（redactions）中。${didYouMean(id, listed.keys())}`);
    else if (ground && ground !== entry.code) say(at, `删减标注${quote(id)}的依据应与删减清单相同（${entry.code}），实为${quote(ground)}。`);
    marked.add(id);
  }
  redactions.forEach(({ code }, index) => {
    const id = ids[index];
    if (id === undefined) say({ document, field: ['redactions', index] }, `删减清单第${index + 1}项没有写 id，而别处写了；各项都写，或者各项都不写。`);
    else if (!marked.has(id) && numbered.length === marks.length) say({ document, field: ['redactions', index, 'id'] }, `删减清单中的${quote(id)}在正文没有对应的 <Redacted> 标注。`);
    if (!isWithholdingGround(code)) say({ document, field: ['redactions', index, 'code'] }, `每处删减的依据应为条例第十四条至第十六条的代码，实为 ${code}。`);
  });
}

const placeOf = (document: PolicyDocument, { line, column }: Mark): Place => ({ document, line, column });
