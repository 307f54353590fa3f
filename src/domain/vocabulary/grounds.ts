import type { DisclosureType } from './disclosure-type.ts';

/** 政府信息公开条例（国务院令第711号）grounds on which information is not, or not wholly, published. */
export interface Ground {
  /** Article of the 条例, e.g. `第十五条`. */
  article: string;
  /** The ground in the words of the 条例, e.g. `涉及个人隐私`. */
  wording: string;
  /** `mandatory` must not be published; `conditional` unless a third party agrees or the public interest demands it; `discretionary` may be withheld. */
  nature: 'mandatory' | 'conditional' | 'discretionary' | 'channel';
  /** Types that may cite it. */
  types: readonly DisclosureType[];
}

const withheldOrRedacted = ['redacted', 'withheld'] as const;

export const grounds = {
  'OGI-14-1': { article: '第十四条', wording: '依法确定为国家秘密', nature: 'mandatory', types: [] },
  'OGI-14-2': { article: '第十四条', wording: '法律、行政法规禁止公开', nature: 'mandatory', types: withheldOrRedacted },
  'OGI-14-3N': { article: '第十四条', wording: '公开后可能危及国家安全', nature: 'mandatory', types: withheldOrRedacted },
  'OGI-14-3P': { article: '第十四条', wording: '公开后可能危及公共安全', nature: 'mandatory', types: withheldOrRedacted },
  'OGI-14-3E': { article: '第十四条', wording: '公开后可能危及经济安全', nature: 'mandatory', types: withheldOrRedacted },
  'OGI-14-3S': { article: '第十四条', wording: '公开后可能危及社会稳定', nature: 'mandatory', types: withheldOrRedacted },
  'OGI-15-1': { article: '第十五条', wording: '涉及商业秘密，公开会对第三方合法权益造成损害', nature: 'conditional', types: withheldOrRedacted },
  'OGI-15-2': { article: '第十五条', wording: '涉及个人隐私，公开会对第三方合法权益造成损害', nature: 'conditional', types: withheldOrRedacted },
  'OGI-16-1a': { article: '第十六条第一款', wording: '内部事务信息：人事管理', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-1b': { article: '第十六条第一款', wording: '内部事务信息：后勤管理', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-1c': { article: '第十六条第一款', wording: '内部事务信息：内部工作流程', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-2a': { article: '第十六条第二款', wording: '过程性信息：讨论记录', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-2b': { article: '第十六条第二款', wording: '过程性信息：过程稿', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-2c': { article: '第十六条第二款', wording: '过程性信息：磋商信函', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-2d': { article: '第十六条第二款', wording: '过程性信息：请示报告', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-16-3': { article: '第十六条第二款', wording: '行政执法案卷信息', nature: 'discretionary', types: withheldOrRedacted },
  'OGI-27': { article: '第二十七条', wording: '不属于主动公开范围，可以依申请提供', nature: 'channel', types: ['onRequest'] },
  'OGI-37': { article: '第三十七条', wording: '含有不应当公开的内容，区分处理后公开', nature: 'channel', types: ['redacted'] },
} as const satisfies Record<string, Ground>;

export type GroundCode = keyof typeof grounds;

export const isGroundCode = (code: string): code is GroundCode => Object.hasOwn(grounds, code);

/** Codes of 第十四条 to 第十六条, the only ones that allow withholding (条例第十三条). */
export const isWithholdingGround = (code: string): boolean => /^OGI-1[456]-/.test(code) && isGroundCode(code);

/** `《中华人民共和国政府信息公开条例》第十五条` for a code. */
export const citeGround = (code: GroundCode): string => `《中华人民共和国政府信息公开条例》${grounds[code].article}`;
