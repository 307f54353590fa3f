import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, paths } from '../../../support/scenario.ts';

const ending = (text: string, changes: Record<string, string> = {}) => ({ [paths.interpretation]: interpretationFile(changes, `${interpretationBody}\n${text}\n`) });
const long = '停车人在划线泊位内停放机动车的时候应当按照现场公示的收费标准、免费时段和计费方式缴纳停车费并且自觉服从泊位管理人员的引导，不得跨越泊位停放、逆向停放或者长期占用泊位堆放杂物影响他人使用。';

describeRule('INT-11', {
  accept: {
    'short sentences': {},
    'one long sentence among short ones': { files: ending(long) },
    'a term in the list of terms': { files: ending('缴费实行容缺受理。', { terms: '[{ term: 容缺受理, explain: 材料差一样也先收 }]' }) },
    'a term with what it is': { files: ending('缴费实行容缺受理，就是材料差一样也先收。建设采用设计、采购、施工一家总包（EPC）。') },
    'a term in quotation marks, explained by a dash': { files: ending('“首违不罚”——第一次不罚。') },
    'letters within another word': { files: ending('EPCOT和COD42都是地名。LOAN不是。'.replace('COD42', 'CODA')) },
    'a table of long cells': { files: ending(`| 项目 | 说明 |\n| --- | --- |\n| 一 | ${long} |\n| 二 | ${long} |\n| 三 | ${long} |`) },
  },
  reject: {
    'sentences too long on average, at the longest': {
      files: { [paths.interpretation]: interpretationFile({}, `## 怎么收费\n\n${long}${long}\n\n- ${long}\n- ‸另外，${long}\n`) },
      messages: ['平均句长应不超过60字，实为94字；最长的一句在这里，96字。'], severity: 'warning',
    },
    'terms that are not explained, at their first place': {
      files: ending('缴费实行‸容缺受理，欢迎容缺受理。\n\n- 项目采用‸EPC模式建设。'),
      messages: ['术语“容缺受理”没有解释（次要材料暂缺也先收件，限期补齐）。', '术语“EPC”没有解释（设计、采购、施工由一家总承包）。'],
    },
  },
});
