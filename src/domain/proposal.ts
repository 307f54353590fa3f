import { z } from 'zod';
import { entryBase, entryBaseLabels, policyIdentifier } from './entry.ts';
import { date, enumOf, text, unitId } from './front-matter.ts';

export const proposalKinds = { npc: '人大代表建议', cppcc: '政协提案' } as const;

/** 办理结果, the usual three classes. */
export const proposalResults = { solved: '已经解决或者采纳', planned: '列入计划逐步解决', reference: '留作参考' } as const;

/**
 * 建议提案办理 (`content/proposals/**.mdx`): the reply is the body. Results are published (和平区 第三十三条、东丽区 第三十四条、北辰区 第三十六条、
 * 环翠区 第三十五条、天津市 第三十六条; 国办发〔2014〕46号).
 */
export const ProposalSchema = z.strictObject({
  ...entryBase,
  /** `第023号`. */
  no: text,
  /** `区第三届人民代表大会第五次会议`. */
  session: text,
  kind: enumOf(proposalKinds),
  /** In general words, such as 湖心街道代表团 or 教育界别; no name of a person. */
  proposer: text,
  coHandlers: z.array(unitId).optional(),
  /** 交办日期. */
  assignedAt: date,
  /** Why the reply may take six months in place of three. */
  extendedReason: text.optional(),
  replyDate: date.optional(),
  /** When the reply was published here. */
  replyPublishedAt: date.optional(),
  result: enumOf(proposalResults).optional(),
  /** Whether the reply is published; if not, why. */
  public: z.boolean(),
  notPublicReason: text.optional(),
  /** Policies that came of it or that the reply rests on. */
  policies: z.array(policyIdentifier).optional(),
});

export type Proposal = z.infer<typeof ProposalSchema>;

export const proposalLabels: Record<keyof Proposal, string> = {
  ...entryBaseLabels, unit: '承办单位', no: '编号', session: '会次', kind: '类别', proposer: '提出者', coHandlers: '会办单位', assignedAt: '交办日期',
  extendedReason: '延长办理的理由', replyDate: '答复日期', replyPublishedAt: '答复公开日期', result: '办理结果', public: '是否公开', notPublicReason: '不公开的理由', policies: '相关文件',
};

export type ProposalState = 'published' | 'replied' | 'pending' | 'notPublic';
export const proposalStates: Record<ProposalState, string> = { published: '答复已公开', replied: '已答复，待公开', pending: '正在办理', notPublic: '答复不公开' };

/** How far a proposal has come on a day. */
export function proposalState(proposal: Partial<Pick<Proposal, 'public' | 'replyDate' | 'replyPublishedAt'>>, today: string): ProposalState {
  if (proposal.public === false) return 'notPublic';
  if (proposal.replyPublishedAt && proposal.replyPublishedAt <= today) return 'published';
  return proposal.replyDate && proposal.replyDate <= today ? 'replied' : 'pending';
}
