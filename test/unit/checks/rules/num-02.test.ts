import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths } from '../../../support/scenario.ts';

const number = (docNumber: string) => ({ [paths.notice]: noticeFile({ docNumber }) });

describeRule('NUM-02', {
  accept: { '〔〕': {}, 'a number with another fault, which NUM-01 tells': { files: number('澄交[2025]第8号') } },
  reject: Object.fromEntries(['[]', '()', '【】', '（）', '﹝﹞', '［］'].map((brackets) => {
    const written = `澄交${brackets[0]}2025${brackets[1]}8号`;
    return [`the brackets ${brackets}`, { files: number(`‸${written}`), messages: [`发文字号（docNumber）的年份应使用六角括号〔〕，实为“${written}”。`], severity: 'warning' as const }];
  })),
});
