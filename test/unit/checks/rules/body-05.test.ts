import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, paths } from '../../../support/scenario.ts';

const adding = (text: string) => ({ [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n${text}\n`) });

describeRule('BODY-05', {
  accept: { 'a component with its attributes': { files: adding('<KeyFigure label="首个小时" value="3" unit="元" />') } },
  reject: {
    'an attribute that is missing and one that is unknown': {
      files: adding('‸‸<KeyFigure label="首个小时" colour="red" />'), severity: 'error',
      messages: ['<KeyFigure> 没有属性 colour。', '<KeyFigure> 缺少属性 value。'],
    },
    'a step outside the steps': { files: adding('‸<Step title="第一步">取号</Step>'), messages: ['<Step> 应放在 <Steps> 里。'] },
  },
});
