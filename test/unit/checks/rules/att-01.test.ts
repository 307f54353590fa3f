import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeBody, noticeFile, paths } from '../../../support/scenario.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
const notice = (src: string): string => noticeFile({}, `${noticeBody}\n‸<Figure src="${src}" alt="走向图" />\n`);

describeRule('ATT-01', {
  accept: {
    'a figure beside the document': { files: { [paths.notice]: notice('lines.svg').replace('‸', ''), 'policies/2025/lines.svg': drawing } },
    'a figure in a folder below': { files: { [paths.notice]: notice('maps/lines.svg').replace('‸', ''), 'policies/2025/maps/lines.svg': drawing } },
    'a figure from elsewhere, which FILE-05 tells': { files: { [paths.notice]: notice('../../registers/lines.svg').replace('‸', '') } },
  },
  reject: {
    'a figure that is not there': { files: { [paths.notice]: notice('lines.svg') }, messages: ['没有找到图片“lines.svg”，应与文件放在同一目录或者其下级目录。'], severity: 'error' },
    'a name in other letters': { files: { [paths.notice]: notice('Lines.svg'), 'policies/2025/lines.svg': drawing }, messages: ['没有找到图片“Lines.svg”，应与文件放在同一目录或者其下级目录。'] },
    'a figure of an interpretation that lies beside the policy': {
      files: { [paths.interpretation]: interpretationFile({}, `${interpretationBody}\n‸<Figure src="lines.svg" alt="走向图" />\n`), 'policies/2025/lines.svg': drawing },
      messages: ['没有找到图片“lines.svg”，应与文件放在同一目录或者其下级目录。'],
    },
  },
});
