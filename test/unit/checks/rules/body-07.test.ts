import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const body = (text: string) => `因道路施工，现就调整公交线路有关事项通告如下：\n\n${text}\n\n本通告自印发之日起施行。\n`;

describeRule('BODY-07', {
  accept: {
    'words of a sentence': { files: { [paths.notice]: noticeFile({}, body('一、表格中待填：姓名一栏由窗口人员填写。')) } },
    'somebody unnamed in a sentence': { files: { [paths.notice]: noticeFile({}, body('一、例如某某区的做法可以参考。')) } },
  },
  reject: {
    'what a scaffold leaves in the text': {
      files: { [paths.notice]: noticeFile({}, body('‸待填：正文。\n\n‸某某区人民政府')) }, severity: 'error',
      messages: ['正文还有没填的内容：“待填：正文。”。', '正文还有没填的内容：“某某区人民政府”。'],
    },
    'what a scaffold leaves in the front matter': {
      files: { [paths.notice]: noticeFile({ identifier: '‸000000000000000000/2025-00031', title: '‸某某区交通运输局关于调整公交线路的通告', contentSource: '‸某某区交通运输局' }) },
      messages: ['还是新建时的样子：“000000000000000000/2025-00031”。', '还是新建时的样子：“某某区交通运输局关于调整公交线路的通告”。', '还是新建时的样子：“某某区交通运输局”。'],
    },
  },
});
