import { registry } from '../checks/registry.ts';
import { padBehind } from '../checks/reporters/text-width.ts';
import { ruleDoc } from '../checks/rule-docs.ts';
import { didYouMean, quote } from '../checks/wording.ts';
import { familiesOf, familyName, familyOf } from '../domain/rule-families.ts';
import { exampleCaption } from '../prepare/rule-example.ts';
import { UsageError } from './run-command.ts';

/**
 * The page of a rule for a terminal, or for a family such as `META` the list of its rules. Letters may be of any case and width, `num1` is
 * `NUM-01`. Throws a UsageError that names the nearest where there is none.
 */
export function explainRule(name: string): string {
  const asked = name.normalize('NFKC').trim().toUpperCase();
  const [, letters = asked, number] = /^([A-Z]+|[A-Z]\d+[A-Z])[-_ ]*(\d+)$/.exec(asked) ?? [];
  const id = number === undefined ? asked : `${letters}-${number.padStart(2, '0')}`;
  const ids = registry.map((rule) => rule.id);
  const families = familiesOf(ids);
  if (ids.includes(id)) return forTerminal(ruleDoc(id));
  if (families.includes(asked)) return listFamily(asked);
  const near = didYouMean(id, [...families, ...ids]) || `类别有：${families.map((family) => `${family}（${familyName(family)}）`).join('、')}。`;
  throw new UsageError(`没有编号为${quote(name)}的规则。${near}`);
}

const severityNames = { error: '错误', warning: '警告', info: '提示' };

function listFamily(family: string): string {
  const rules = registry.filter(({ id }) => familyOf(id) === family);
  const rows = rules.map(({ id, severity, summary }) => `${padBehind(id, 8)}  ${severityNames[severity]}  ${summary}`);
  return [`# ${family}　${familyName(family)}（${rules.length}条）`, '', ...rows, '', `看一条的说明：npm run check -- --explain ${rules[0]?.id ?? family}`, ''].join('\n');
}

/** Fenced blocks under a caption in words and set in, as the fences say only to a program what they are. */
const forTerminal = (markdown: string): string => markdown.replace(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm, (_, language: string, meta: string, content: string) => {
  const lines = content.trim() === '' ? [] : content.trimEnd().split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  return [`【${exampleCaption({ language, meta, content })}】`, ...lines].join('\n');
});
