import type { Severity } from '../finding.ts';
import type { MechanismId } from './mechanisms.ts';

/** 规则档案: `base` is what the State asks of everyone, the others are one authority's own rules on top of it. */
export const profileIds = ['base', 'tianjin', 'heping', 'dongli', 'beichen', 'huancui', 'chenghu'] as const;
export type ProfileId = (typeof profileIds)[number];

/** Where a mechanism stands in the rules of an authority. No article and no law: these rules do not have it. */
export interface Provision {
  articles: readonly number[];
  /** The law or document, where it is not the authority's own working rules. */
  law?: string;
  /** What is particular in its wording, in Chinese. */
  note?: string;
}

export type RuleSeverity = Severity | 'off';

/** Who has to do a review, in the words of the authority. Says nothing of documents that a department issues under its own name. */
export interface Body {
  label: string;
  /** Ids in the register of units, where the profile belongs to one portal. */
  units?: readonly string[];
  /** Endings of a unit's full name that answer to `label` in any register. */
  names: readonly string[];
  /** The unit that drafts the document may do it. */
  drafter?: boolean;
}

/** Limits; null where the rules set none. Numbers that no rule at hand confirms are a choice of the profile and carry no error by themselves. */
export interface Limits {
  /** 文件稿, without spaces, unless 全局性、综合性. */
  documentCharacters: number | null;
  /** 文件稿, in pages of GB/T 9704, unless 全局性、综合性. */
  documentPages: number | null;
  /** 部署专项工作或者具体任务的文件稿. */
  specialCharacters: number | null;
  briefingCharacters: number | null;
  /** 参考资料和研究报告. */
  referenceCharacters: number | null;
  /** Working days from the publication of a document to that of its interpretation. */
  interpretationWorkdays: number;
  normativeMaxYears: number;
  /** 暂行、试行. */
  trialMaxYears: number;
  /** Calendar days that a public consultation lasts at least (713号令第十五条; 优化营商环境条例第六十二条). */
  consultationDays: number;
  /** Calendar days from publication to filing (备案). */
  filingDays: number;
  /** Calendar days from publication to the gazette. */
  gazetteDays: number | null;
  /** Years in force after which a normative document should have been evaluated (实施后评估). */
  postEvaluationYears: number | null;
  /** Working days from the reply to a proposal to its publication (条例第二十六条 where the rules set none). */
  proposalWorkdays: number;
}

export interface Profile {
  id: ProfileId;
  /** Short name, as a column is headed. */
  name: string;
  /** The rules it is taken from, in words. */
  source: string;
  /** Day its rules were made: what only they ask for is not asked of older documents. Null for the State's, each of which has its own. */
  since: string | null;
  mechanisms: Readonly<Record<MechanismId, Provision>>;
  /** Severity of the rules that depend on the profile; every other rule has its own everywhere. */
  severities: Readonly<Record<string, RuleSeverity>>;
  limits: Limits;
  bodies: { legality: Body | null; fairCompetition: Body | null };
}

/** `at(29)`, `at([19, 33], '备案')`: article numbers in the authority's own rules. */
export const at = (articles: number | readonly number[], note?: string): Provision => ({
  articles: typeof articles === 'number' ? [articles] : articles, ...(note === undefined ? {} : { note }),
});

/** Asked for by a law or a document of the State. */
export const byLaw = (law: string, articles: readonly number[] = [], note?: string): Provision => ({ ...at(articles, note), law });

export const absent: Provision = { articles: [] };

/** Absent, with a word on what stands there instead. */
export const absentBut = (note: string): Provision => ({ articles: [], note });

/** Whether the rules behind a profile have a mechanism. */
export function hasMechanism({ mechanisms }: Pick<Profile, 'mechanisms'>, id: MechanismId): boolean {
  const { articles, law } = mechanisms[id];
  return articles.length > 0 || law !== undefined;
}
