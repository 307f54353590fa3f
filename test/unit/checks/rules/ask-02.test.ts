import { describeRule } from '../../../support/checking.ts';

const register = 'registers/questions.yaml';
const asked = (...questions: string[]) => `- page: policies/2025/parking\n  at: art-3\n  asked:\n${questions.map((question) => `    - ${question}\n`).join('')}`;
const ofLength = (length: number) => '停车一下午到底要收多少钱'.repeat(3).slice(0, length);
const length = (question: string, count: number) => `问法应为3至30字，实为“${question}”（${count}字）。`;
const twice = (question: string) => `同一处的问法写了两次：“${question}”。`;

describeRule('ASK-02', {
  accept: {
    'no register': {}, 'an empty one': { files: { [register]: '# 还没有写\n' } },
    'questions of 3 and of 30 characters, and with signs': { files: { [register]: asked('怎么停', ofLength(30), '停车要钱吗？多少？', '停车 免费时段') } },
    'characters outside the basic plane, each counted as one': { files: { [register]: asked(`𠮷${ofLength(29)}`, '𠮷怎么') } },
    'one question at two places and in two documents': {
      files: { [register]: `${asked('停一下午多少钱')}- { page: policies/2025/parking, at: art-2, asked: [停一下午多少钱] }\n- { page: policies/2025/parking, asked: [停一下午多少钱] }\n- { page: interpretations/2025/parking-text, asked: [停一下午多少钱] }\n` },
    },
  },
  reject: {
    'what is too short or too long': { files: { [register]: asked('‸停车', '怎么停', `‸${ofLength(31)}`, ofLength(30), '‸𠮷车') }, messages: [length('停车', 2), length(ofLength(31), 31), length('𠮷车', 2)], severity: 'error' },
    'nothing but signs': { files: { [register]: asked("‸'？？？'", '‸……——！') }, messages: ['问法应是一句话，实为“？？？”，只有标点。', '问法应是一句话，实为“……——！”，只有标点。'], severity: 'error' },
    'two lines': { files: { [register]: asked('‸"停一下午\\n多少钱"') }, messages: ['问法应写成一行，实为“停一下午”、“多少钱”。'], severity: 'error' },
    'what is too short, though written twice, as that alone': { files: { [register]: asked('‸停车', '‸停车') }, messages: [length('停车', 2), length('停车', 2)], severity: 'error' },
    'a question that stands twice at a place, at the second one': {
      files: { [register]: asked('停一下午多少钱', '路边停车怎么算钱', '‸停一下午多少钱') }, messages: [twice('停一下午多少钱')], severity: 'warning', related: [`${register}:4`],
    },
    'one that differs in width, case, signs or spaces only': {
      files: { [register]: asked('APP停车3小时多少钱', '‸ＡＰＰ停车３小时多少钱？', '‸app停车，3小时 多少钱') }, messages: [twice('ＡＰＰ停车３小时多少钱？'), twice('app停车，3小时 多少钱')], severity: 'warning', related: [`${register}:4`, `${register}:4`],
    },
    'one that stands in another entry of the place, or of the whole document': {
      files: { [register]: `${asked('停一下午多少钱')}- { page: policies/2025/parking, asked: [怎么停] }\n- { page: policies/2025/parking, at: art-3, asked: [怎么停, ‸停一下午多少钱] }\n- { page: policies/2025/parking, asked: [‸怎么停？] }\n` },
      messages: [twice('停一下午多少钱'), twice('怎么停？')], severity: 'warning', related: [`${register}:4`, `${register}:5`],
    },
    'questions behind an entry that could not be read': { files: { [register]: `- { page: policies/2025/parking }\n${asked('‸停车')}` }, messages: [length('停车', 2)], severity: 'error' },
  },
});
