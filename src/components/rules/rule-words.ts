import type { RulePage } from '../../domain/edition.ts';
import type { Severity } from '../../domain/finding.ts';
import { profiles } from '../../domain/profiles/profiles.ts';

/** Severities as readers know them, and what each does to a build. */
export const severityWords: Record<Severity | 'off', { name: string; effect: string }> = {
  error: { name: '错误', effect: '有一处就不能发布' },
  warning: { name: '警告', effect: '列出来提醒，不妨碍发布' },
  info: { name: '提示', effect: '只作参考' },
  off: { name: '不检查', effect: '本站不适用这条规则' },
};

/** Why the severity on this site is not the rule's own; null where it is. */
export function departure({ severity, here }: Pick<RulePage, 'severity' | 'here'>, profile: string): string | null {
  const own = `通常为${severityWords[severity].name}`;
  if (here.by === 'profile') return `${own}；本站采用${profile}的规则档案，在这里为${severityWords[here.severity].name}。`;
  return here.by === 'site' ? `${own}；本站改为${severityWords[here.severity].name}，理由：${here.reason ?? ''}。` : null;
}

/** Whether one document may be let off, and how. */
export function exemption({ exemptible, looksAt, locked }: Pick<RulePage, 'exemptible' | 'looksAt' | 'locked'>): string {
  if (exemptible) return '可以。在文件头的 exemptions 中写明规则编号和理由，理由会留存备查。';
  const why = looksAt === 'pages' ? '检查的是生成的页面，不是哪一件文件' : '有错误应当改正';
  return `不可以：${why}。${locked ? '各站点也不能降低它的级别。' : ''}`;
}

export const subjects: Record<RulePage['looksAt'], string> = { content: '内容文件', pages: '生成的页面', both: '内容文件和生成的页面' };

/** `国家规定不检查；天津市、东丽区警告`: what each profile makes of a rule; null where all leave it as it is. */
export function byProfile({ id, severity }: Pick<RulePage, 'id' | 'severity'>): string | null {
  const weighed = Object.values(profiles).map(({ name, severities }) => ({ name, severity: severities[id] ?? severity }));
  if (weighed.every((each) => each.severity === severity)) return null;
  const groups = Map.groupBy(weighed, (each) => each.severity);
  return [...groups].map(([each, members]) => `${members.map(({ name }) => name).join('、')}：${severityWords[each].name}`).join('；');
}
