/** 体裁: the 15 文种 of 《党政机关公文处理工作条例》 第八条, then the forms outside it. */
export const genres = [
  '决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案', '函', '纪要',
  '令', '规章', '清单', '其他',
] as const;
export type Genre = (typeof genres)[number];

/** 文件类别. `normative` is what 国办发〔2018〕37号 calls 行政规范性文件. */
export const documentClasses = {
  regulation: '规章',
  normative: '行政规范性文件',
  policy: '其他政策文件',
  internalRule: '内部管理制度',
  plan: '规划计划',
  decision: '重大决策',
  list: '清单',
  report: '报告',
  minutes: '纪要',
} as const;
export type DocumentClass = keyof typeof documentClasses;

/** 五公开 (国办发〔2016〕80号 一). */
export const stages = { decision: '决策', execution: '执行', management: '管理', service: '服务', result: '结果' } as const;

/** 公开渠道 (条例第二十三条). */
export const channels = {
  website: '政府网站', gazette: '政府公报', press: '新闻发布会', newspaper: '报刊', broadcast: '广播电视', newMedia: '政务新媒体', library: '档案馆、图书馆',
} as const;

/** 篇幅类别 (S1 第五十五条, S2 第五十六条, S4 第五十六条). */
export const lengthClasses = { comprehensive: '全局性、综合性', special: '专项', briefing: '简报', reference: '参考、研究' } as const;
