import type { PolicyDocument } from '../corpus/document.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { compareText } from '../domain/finding.ts';
import { InterpretationSchema, interpretationLabels, type Interpretation } from '../domain/interpretation.ts';
import { hasPublicBody } from '../domain/vocabulary/disclosure-type.ts';
import { interpretationPoints } from '../domain/vocabulary/interpretation.ts';
import { writeFrontMatter } from '../import/front-matter.ts';
import { UsageError } from './run-command.ts';
import { describeScaffold, documentPath, toFill, under, writeNew } from './scaffold.ts';

interface NewInterpretation { slug: string; of: string; content: string; title?: string; today: string }

/** Scaffold of an interpretation of one policy, with the seven points as headings (谁起草、谁解读). */
export async function newInterpretation({ slug, of, content, title, today }: NewInterpretation): Promise<string> {
  const corpus = await readCorpus(content);
  const { meta: policy, file: policyFile } = findPolicy(corpus.policies, of);
  if (policy.disclosureType && !hasPublicBody(policy.disclosureType)) throw new UsageError(`《${policy.title ?? of}》没有公开正文，不能配发解读。`);
  const unit = policy.drafter ?? policy.issuer;
  const identifier = policy.identifier;
  if (!unit || !identifier) throw new UsageError(`${policyFile} 还没有填写索引号和起草单位，请先补全。`);
  const path = documentPath(slug, today.slice(0, 4));
  const name = corpus.units.value.find(({ id }) => id === unit)?.name ?? unit;
  const meta: Partial<Interpretation> = {
    id: path.split('/').at(-1) ?? path, title: title ?? `《${policy.title ?? ''}》解读`, interprets: [identifier], form: 'text', interpretingUnit: unit,
    datePublished: policy.datePublished ?? `${today}T09:00+08:00`,
    points: Object.fromEntries(points.map(([key, { label }]) => [key, { anchor: label }])), contact: { unit, phone: '0000-00000000' }, contentSource: name,
  };
  const text = `${writeFrontMatter(Object.keys(InterpretationSchema.shape), meta, commentsFor(policy, title !== undefined))}${bodyOf()}`;
  const file = under(content, 'interpretations', `${path}.mdx`);
  await writeNew(file, text);
  return describeScaffold(file, text);
}

const points = Object.entries(interpretationPoints);

function findPolicy(policies: readonly PolicyDocument[], of: string): PolicyDocument {
  const path = of.replace(/^.*policies\//, '').replace(/\.mdx$/, '');
  const found = policies.find((policy) => policy.path === path || policy.meta.identifier === of);
  if (found) return found;
  const near = policies.map((policy) => policy.path).filter((each) => each.includes(path.split('/').at(-1) ?? path)).sort(compareText).slice(0, 5);
  throw new UsageError(`没有找到要解读的政策“${of}”。${near.length > 0 ? `是否为：${near.join('、')}？` : '请写索引号，或 policies 下的路径，如 2025/elevator-subsidy。'}`);
}

function commentsFor(policy: PolicyDocument['meta'], hasTitle: boolean): Map<string, string> {
  const hints: Partial<Record<keyof Interpretation, string>> = {
    ...(hasTitle ? {} : { title: '用群众关心的问题作标题，不与文件标题相同' }),
    leadInterpreter: '第一解读人的职务，如 区民政局主要负责人', approvedBy: '单位代号', approvedAt: '写法如 2025-03-12，不晚于文件审定日期',
    datePublished: '与文件同步，最迟在文件公开后的3个工作日内', points: '小标题改了，这里的 anchor 也要改；不适用的要点改为 { notApplicable: 8字以上的理由 }，最多2项',
    contact: '咨询电话和时间', abstract: '20—300字', keywords: '2—8个',
    ...(policy.supersedes && policy.supersedes.length > 0 ? { differences: '与原文件相比有哪些变化' } : {}),
  };
  return new Map(Object.entries(hints).map(([field, hint]) => [field, `${toFill}${interpretationLabels[field as keyof Interpretation]}，${hint}`]));
}

const guidance: Record<string, string> = {
  background: '为什么出台，依据什么，解决什么问题。', objectives: '要达到什么目标。', mainContent: '主要规定了什么；解释某条的小节，在小标题下另起一行写 Explains 组件。',
  scope: '哪些人、哪些事适用。', standards: '条件、标准、期限，最好算一笔账。', notes: '容易出错或错过的地方。', benefits: '群众和企业得到什么好处。',
};

const bodyOf = (): string => points.map(([key, { label }]) => `\n## ${label}\n\n${toFill}${guidance[key] ?? ''}\n`).join('');
