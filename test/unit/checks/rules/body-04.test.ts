import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const body = (text: string) => ({ [paths.notice]: noticeFile({}, `一、甲。\n\n${text}\n\n（此件主动公开）\n`) });

describeRule('BODY-04', {
  accept: { 'stars, underscores and four spaces, shown as written': { files: body('    二、见*附表*和_附图_。') } },
  reject: {
    'a quotation mark at the beginning of a line': { files: body('‸> 二、乙。'), messages: ['行首的 > 会被当作引用，不会显示。'], severity: 'error' },
    'a fence of code': { files: body('‸```\n二、乙。\n```'), messages: ['这一段会被当作程序代码显示。'] },
    'a picture in Markdown': { files: body('二、见‸![附图](a.png)。'), messages: ['图片应使用 <Figure src="…" alt="…" />。'] },
  },
});
