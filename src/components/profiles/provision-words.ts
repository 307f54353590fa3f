import type { Body, Limits, Provision } from '../../domain/profiles/profile.ts';

/** What a cell of the comparison says: the articles, the law where it is not the authority's own rules, and what is particular. */
export interface ProvisionWords { where: string; note: string | null }

/** `第27条`, `第29、66条`, `《…条例》第17条`; `—` where the rules do not have it. */
export function provisionWords({ articles, law, note }: Provision): ProvisionWords {
  const numbers = articles.length === 0 ? '' : `第${articles.join('、')}条`;
  return { where: `${law ?? ''}${numbers}` || '—', note: note ?? null };
}

const limitUnits = {
  documentCharacters: { name: '文件稿', unit: '字' },
  documentPages: { name: '文件稿页数', unit: '页' },
  specialCharacters: { name: '专项工作文件稿', unit: '字' },
  briefingCharacters: { name: '简报', unit: '字' },
  referenceCharacters: { name: '参考资料和研究报告', unit: '字' },
  interpretationWorkdays: { name: '解读在文件公开后', unit: '个工作日内' },
  normativeMaxYears: { name: '规范性文件有效期不超过', unit: '年' },
  trialMaxYears: { name: '暂行、试行不超过', unit: '年' },
  consultationDays: { name: '征求意见不少于', unit: '日' },
  filingDays: { name: '公布后备案', unit: '日内' },
  gazetteDays: { name: '公开后刊载公报', unit: '日内' },
  postEvaluationYears: { name: '施行后评估', unit: '年内' },
  proposalWorkdays: { name: '建议提案答复后公开', unit: '个工作日内' },
} as const satisfies Record<keyof Limits, { name: string; unit: string }>;

export const limitIds = Object.keys(limitUnits) as (keyof Limits)[];
export const limitName = (id: keyof Limits): string => limitUnits[id].name;

/** `5000字`; `—` where the rules set none. */
export const limitWords = (id: keyof Limits, value: number | null): string => (value === null ? '—' : `${value}${limitUnits[id].unit}`);

export const bodyWords = (body: Body | null): string => body?.label ?? '—';
