import type { Site } from './site.ts';

/** 栏目类别 of 《政府网站发展指引》 (国办发〔2017〕47号 附件1), as far as this portal has columns of the kind. */
export type ColumnType =
  | '首页' | '概况信息' | '政策文件' | '政策解读' | '信息公开指南' | '信息公开目录' | '信息公开年报' | '依申请公开' | '数据发布'
  | '工作动态' | '回应关切' | '征集调查' | '机构职能';

/** A column of the portal with what its page tags say. */
export interface Column {
  name: string;
  /** ColumnDescription: what one finds there, one sentence. */
  description: string;
  /** ColumnKeywords, separated by `，`. */
  keywords: string;
  type: ColumnType;
  /** Address of its page. */
  url: string;
}

/**
 * Columns of the portal. `guide`, `systems`, `statutory` and `annualReports` are the four that 国办公开办函〔2019〕61号 asks for;
 * their names are fixed there.
 */
export const columns = {
  home: { name: '政府信息公开首页', description: '查找政府文件和解读，看最新公开的内容，也看没有公开的和不公开的理由。', keywords: '政府信息公开，政策文件，政策解读', type: '首页', url: '/' },
  policies: { name: '政策文件', description: '全部公开的文件和登记的编号，可按发文机关、主题、年份、类别、体裁、有效性和公开属性查看。', keywords: '政策文件，规范性文件，公开目录', type: '政策文件', url: '/policies/' },
  interpretations: { name: '政策解读', description: '由起草单位用平常话写的解读，和所解释的文件、条文互相链接。', keywords: '政策解读，图解，问答', type: '政策解读', url: '/interpretations/' },
  guide: { name: '政府信息公开指南', description: '政府信息的分类、编排体系、获取方式，公开工作机构的名称、地址、时间和电话。', keywords: '信息公开指南，工作机构，联系方式', type: '信息公开指南', url: '/guides/guide/' },
  systems: { name: '政府信息公开制度', description: '政府信息公开的法规依据和本级各项公开工作制度。', keywords: '信息公开制度，政府信息公开条例', type: '政策文件', url: '/systems/' },
  statutory: { name: '法定主动公开内容', description: '按政府信息公开条例第二十条、第二十一条逐项列出的主动公开内容。', keywords: '法定主动公开内容，信息公开目录', type: '信息公开目录', url: '/statutory/' },
  annualReports: { name: '政府信息公开年报', description: '各年度政府信息公开工作年度报告。', keywords: '信息公开年报，年度报告', type: '信息公开年报', url: '/annual-reports/' },
  apply: { name: '依申请公开', description: '怎样申请公开政府信息，多久答复，不服怎么办。', keywords: '依申请公开，申请表，答复期限', type: '依申请公开', url: '/guides/apply/' },
  withheld: { name: '没有公开的', description: '不予公开和依申请公开的文件：名称、编号、理由、法定依据、决定机关和重新评估日期。', keywords: '不予公开，依申请公开，理由', type: '信息公开目录', url: '/withheld/' },
  numbers: { name: '按编号查', description: '按机关代字和年份列出发文编号，逐号说明公开还是不公开。', keywords: '发文字号，编号，文号查询', type: '信息公开目录', url: '/numbers/' },
  search: { name: '查找', description: '按名称、编号或者一句平常话查找文件、条文和解读。', keywords: '查找，检索，全文检索', type: '信息公开目录', url: '/search/' },
  audit: { name: '公开监督', description: '公开完整率、公开时限和每一个编号的去向。', keywords: '公开监督，完整率，台账', type: '数据发布', url: '/audit/' },
  consultations: { name: '意见征集', description: '正在征求意见的文件草案，怎样提意见，以及各条意见采纳没有、为什么。', keywords: '意见征集，征求意见，采纳情况', type: '征集调查', url: '/consultations/' },
  meetings: { name: '政府会议', description: '全体会议、常务会议等讨论决定的事项，列席人员和落实情况。', keywords: '政府会议，常务会议，全体会议', type: '工作动态', url: '/meetings/' },
  proposals: { name: '建议提案办理', description: '人大代表建议和政协提案的办理结果，不公开的写明理由。', keywords: '建议提案，人大代表建议，政协提案', type: '信息公开目录', url: '/proposals/' },
  responses: { name: '回应关切', description: '突发事件、政务舆情和群众关切的回应，对不实传言的澄清。', keywords: '回应关切，政务舆情，澄清', type: '回应关切', url: '/responses/' },
  'power-lists': { name: '权责清单', description: '各单位的权力清单、责任清单和负面清单，每次调整都保留原来的版本。', keywords: '权责清单，权力清单，负面清单', type: '机构职能', url: '/power-lists/' },
  enforcement: { name: '行政执法公示', description: '行政许可、行政处罚、行政强制、行政检查的结果，依法公开。', keywords: '行政执法公示，行政处罚，行政许可', type: '信息公开目录', url: '/enforcement/' },
  gazettes: { name: '政府公报', description: '各期政府公报，目录按刊载的文件生成。', keywords: '政府公报，公报', type: '政策文件', url: '/gazettes/' },
  ledger: { name: '公开台账', description: '公开、变更、收窄、撤下、恢复的每一件事：什么时候、哪个单位、为什么；只能续写，可以自己验算。', keywords: '公开台账，变更记录，撤下说明', type: '数据发布', url: '/ledger/' },
  verify: { name: '查验文件', description: '选一个文件，看它是不是本站发布的、在哪里、什么时候公开；文件不离开您的设备。', keywords: '查验，指纹，签名，SHA256', type: '概况信息', url: '/verify/' },
  guides: { name: '说明', description: '本站的说明和办事指引。', keywords: '说明，指引，帮助', type: '概况信息', url: '/sitemap/' },
  rules: { name: '检查规则', description: '内容发布以前逐条检查的规则：要求什么、依据哪一条、错在哪里、怎样改。', keywords: '检查规则，公开审查，法律依据', type: '概况信息', url: '/rules/' },
  profiles: { name: '规则档案对照', description: '国家规定和五地政府工作规则逐项对照：有没有、在第几条、由谁负责、期限多长，以及本站采用哪一个。', keywords: '规则档案，政府工作规则，对照', type: '概况信息', url: '/profiles/' },
  about: { name: '关于本站', description: '本站是什么，由谁主办，怎样联系和纠错。', keywords: '关于本站，联系方式，网站纠错', type: '概况信息', url: '/about/' },
  sitemap: { name: '网站地图', description: '本站全部栏目和列表。', keywords: '网站地图，栏目', type: '概况信息', url: '/sitemap/' },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof columns;

/** A column as this site names it: `columns` of `content/site.yaml` go before the built-in texts; the address is fixed. */
export function columnOf(site: Pick<Site, 'columns'>, id: ColumnId): Omit<Column, 'type'> & { type: string } {
  const own = site.columns.find((column) => column.id === id);
  const { name, description, keywords, type, url } = columns[id];
  return { name: own?.name ?? name, description: own?.description ?? description, keywords: own?.keywords ?? keywords, type: own?.type ?? type, url };
}
