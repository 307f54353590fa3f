import { describeRule } from '../../../support/checking.ts';
import { reportBody, reportFile, reportPath } from '../../../support/report-file.ts';

const body = (change: (text: string) => string) => ({ [reportPath]: reportFile({}, change(reportBody)) });
const overview = '全年主动公开政府信息312条，收到的申请都在期限内答复。';

describeRule('RPT-03', {
  accept: {
    'the six parts in order': { files: { [reportPath]: reportFile() } },
    'a longer name of part four': { files: body((text) => text.replace('四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况')) },
    'an overview of a thousand characters': { files: body((text) => text.replace(overview, '公'.repeat(1000))) },
    'headings of a lower level within a part': { files: body((text) => text.replace(overview, `### （一）主动公开\n\n${overview}`)) },
  },
  reject: {
    'two parts missing': {
      files: body((text) => `‸${text.replace('## 二、主动公开政府信息情况\n\n', '').replace('## 六、其他需要报告的事项\n\n', '')}`),
      messages: ['年度报告缺少“二、主动公开政府信息情况”、“六、其他需要报告的事项”。'], severity: 'warning',
    },
    'parts out of order': {
      files: body((text) => text.replace('## 二、主动公开政府信息情况', '## 甲').replace('## 三、收到和处理政府信息公开申请情况', '‸## 三、收到和处理政府信息公开申请情况\n\n## 二、主动公开政府信息情况').replace('## 甲\n\n', '')),
      messages: ['“三、收到和处理政府信息公开申请情况”应在“二、主动公开政府信息情况”之后。'],
    },
    'an overview that is too long': { files: body((text) => text.replace('## 一', '‸## 一').replace(overview, '公'.repeat(1001))), messages: ['总体情况1001字，超过1000字。'] },
    'a part without a word': { files: body((text) => text.replace('## 五', '‸## 五').replace('解读偏少，下一年度每件文件都配解读。\n\n', '')), messages: ['“五、存在的主要问题及改进情况”下面没有文字。'] },
  },
});
