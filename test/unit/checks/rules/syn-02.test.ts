import { describeRule } from '../../../support/checking.ts';

const register = 'registers/synonyms.yaml';

describeRule('SYN-02', {
  accept: {
    'many words for one, and one word for many': { files: { [register]: '- { meant: 停车, said: [泊车, 占道停车] }\n- { meant: 停车收费, said: [泊车] }\n' } },
    'a word that means itself, which SYN-01 reports': { files: { [register]: '- { meant: 停车, said: [停车] }\n' } },
  },
  reject: {
    'two words that mean one another': {
      files: { [register]: '- { meant: ‸停车, said: [泊车] }\n- { meant: ‸泊车, said: [停车] }\n' }, severity: 'error',
      messages: ['指来指去，绕回了自己：“停车”→“泊车”→“停车”。', '指来指去，绕回了自己：“泊车”→“停车”→“泊车”。'], related: ['registers/synonyms.yaml:2', 'registers/synonyms.yaml:1'],
    },
    'a circle of three': {
      files: { [register]: '- { meant: ‸停车, said: [泊车] }\n- { meant: ‸泊车, said: [存车] }\n- { meant: ‸存车, said: [停车, 寄车] }\n' }, severity: 'error',
      messages: ['指来指去，绕回了自己：“停车”→“存车”→“泊车”→“停车”。', '指来指去，绕回了自己：“泊车”→“停车”→“存车”→“泊车”。', '指来指去，绕回了自己：“存车”→“泊车”→“停车”→“存车”。'],
    },
    'a chain, where the first step ends at a word that is itself everyday speech': {
      files: { [register]: '- { meant: ‸泊车, said: [存车] }\n- { meant: 停车, said: [泊车] }\n' }, severity: 'warning',
      messages: ['规范用语“泊车”在别处又是群众用语，检索只换一次，不会再换成“停车”。'], related: ['registers/synonyms.yaml:2'],
    },
  },
});
