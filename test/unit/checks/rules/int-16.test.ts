import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, noticeFile, paths, ruleBody, ruleFile } from '../../../support/scenario.ts';

const both = '[11999900MB0000001X/2025-00012, 11999900MB0000011X/2025-00031]';
const explaining = (component: string, changes: Record<string, string> = {}) => ({ [paths.interpretation]: interpretationFile(changes, interpretationBody.replace('<Explains articles="第三条" />', component).replace('<Explains articles="第二条" />\n\n', '')) });

describeRule('INT-16', {
  accept: {
    'articles that exist': {},
    'a range, a 款 and a 项': { files: explaining('<Explains articles="第一条至第三条 第三条第一款第二项" />') },
    'an article 之一': { files: { ...explaining('<Explains articles="第三条之一" />'), [paths.rule]: ruleFile({}, ruleBody.replace('第三章', '第三条之一　夜间不收费。\n\n第三章')) } },
    'one of two documents, named': { files: explaining('<Explains policy="11999900MB0000001X/2025-00012" articles="第三条" />', { interprets: both }) },
    'an unknown document, which INT-14 tells': { files: explaining('<Explains articles="第三条" />', { interprets: '[11999900MB0000001X/2025-00099]' }) },
  },
  reject: {
    'an article that is not there, with the nearest': {
      files: explaining('‸<Explains articles="第三条 第三十条" />'), severity: 'error', related: ['policies/2025/parking.mdx:3'],
      messages: ['文件中没有“第三十条”。相近的有：第一条、第二条、第三条、第四条。'],
    },
    'a 款 that is not there': { files: explaining('‸<Explains articles="第二条第五款" />'), messages: ['文件中没有“第二条第五款”。相近的有：第一条、第二条、第三条、第四条。'] },
    'words that are no article': { files: explaining('‸<Explains articles="收费标准" />'), messages: ['“收费标准”读不出是哪一条，应写作“第四条”或者“第三条至第五条”。'] },
    'two documents and none named': { files: explaining('‸<Explains articles="第三条" />', { interprets: both }), messages: ['解读了2件文件，应以 policy="索引号" 写明是哪一件。'] },
    'a document that is not interpreted': {
      files: { ...explaining('‸<Explains policy="11999900MB0000011X/2025-00031" articles="第三条" />'), [paths.notice]: noticeFile() },
      messages: ['policy 应为 interprets 所列的索引号之一，实为“11999900MB0000011X/2025-00031”。相近的有：“11999900MB0000001X/2025-00012”。'],
    },
  },
});
