import { describeRule } from '../../../support/checking.ts';

const register = 'registers/synonyms.yaml';

describeRule('SYN-01', {
  accept: {
    'no register': {}, 'an empty one': { files: { [register]: '# 还没有写\n' } },
    'wordings of letters, digits and Han characters, one of them under two official ones': { files: { [register]: '- { meant: 停车, said: [泊车, P位, 12小时停车, 车] }\n- { meant: 停车收费, said: [泊车] }\n' } },
  },
  reject: {
    'signs, spaces, and what is too short or too long': {
      files: { [register]: "- { meant: ‸'停车（收费）', said: [‸P, ‸'停 车', 泊车, ‸停车到底应该按照什么标准来收费] }\n" }, severity: 'error',
      messages: [
        '规范用语应为2至12字，只用汉字、字母和数字，实为“停车（收费）”。', '群众用语应为2至12字，或者一个汉字，只用汉字、字母和数字，实为“P”。',
        '群众用语应为2至12字，或者一个汉字，只用汉字、字母和数字，实为“停 车”。', '群众用语应为2至12字，或者一个汉字，只用汉字、字母和数字，实为“停车到底应该按照什么标准来收费”。',
      ],
    },
    'an official wording of one character': { files: { [register]: '- { meant: ‸车, said: [轿车] }\n' }, messages: ['规范用语应为2至12字，只用汉字、字母和数字，实为“车”。'], severity: 'error' },
    'a word that means itself, in another width': { files: { [register]: '- { meant: P位停车, said: [‸Ｐ位停车] }\n' }, messages: ['群众用语与规范用语是同一个词：“Ｐ位停车”。'], severity: 'error' },
    'a pair written twice, at the second place': {
      files: { [register]: '- { meant: 停车, said: [泊车] }\n- { meant: 停车, said: [占道停车, ‸泊车] }\n' }, messages: ['这一对词写了两次：“泊车”指“停车”。'], severity: 'warning', related: ['registers/synonyms.yaml:1'],
    },
  },
});
