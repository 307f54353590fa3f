/** 解读形式 (国办发〔2016〕80号 二). `expert`, `media` and `pressConference` need not come from the drafter. */
export const interpretationForms = {
  text: '文字解读', infographic: '图解', qa: '问答', video: '视频', audio: '音频', pressConference: '新闻发布会',
  expert: '专家解读', official: '负责人解读', media: '媒体解读', case: '案例解读',
} as const;
export type InterpretationForm = keyof typeof interpretationForms;

/** Forms whose interpreting unit must be the drafter (谁起草、谁解读). */
export const isOriginalForm = (form: InterpretationForm): boolean => form !== 'expert' && form !== 'media';

/** The seven points in the order of the seeds (S0 第三十一条, S1 第三十二条, S4 第三十四条). */
export const interpretationPoints = {
  background: { label: '背景依据', aliases: ['背景', '依据', '出台背景', '制定背景', '起草背景', '为什么'] },
  objectives: { label: '目标任务', aliases: ['目标', '任务', '总体要求', '要达到'] },
  mainContent: { label: '主要内容', aliases: ['主要内容', '重点内容', '核心内容', '主要措施'] },
  scope: { label: '涉及范围', aliases: ['涉及范围', '适用范围', '适用对象', '覆盖'] },
  standards: { label: '执行标准', aliases: ['执行标准', '标准', '条件', '补贴标准', '期限'] },
  notes: { label: '注意事项', aliases: ['注意事项', '特别提醒', '需要注意'] },
  benefits: { label: '惠民利民举措', aliases: ['惠民利民', '惠民', '利民', '便民', '减负', '利企'] },
} as const;
export type InterpretationPoint = keyof typeof interpretationPoints;
