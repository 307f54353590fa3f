import { describeRule } from '../../../support/checking.ts';
import { interpretationBody, interpretationFile, paths, ruleFile } from '../../../support/scenario.ts';

const message = '建议补充图解、问答、视频等形式：《澄湖区人民政府关于印发〈澄湖区路侧停车管理办法〉的通知》的解读只有文字，没有图示。';
const text = (changes: Record<string, string> = {}, body = interpretationBody) => interpretationFile({ form: 'text', ...changes }, body);
const second = (form: string) => ({ 'interpretations/2025/parking-second.mdx': interpretationFile({ id: 'parking-second', form }) });

describeRule('INT-10', {
  accept: {
    'answers to questions': {},
    'a text and a video': { files: { [paths.interpretation]: text(), ...second('video') } },
    'a text with key figures': { files: { [paths.interpretation]: text({}, `${interpretationBody}\n<KeyFigures>\n\n<KeyFigure label="首个小时" value="3" unit="元" />\n\n</KeyFigures>\n`) } },
    'a policy that may, but need not, be interpreted': { files: { [paths.rule]: ruleFile({ interpretation: '{ requirement: optional }' }), [paths.interpretation]: text() } },
    'a policy that has ended': { files: { [paths.rule]: ruleFile({ validity: 'expired', dateExpires: '2026-05-01' }), [paths.interpretation]: text() } },
    'a policy without interpretation, which INT-01 tells': { files: { [paths.interpretation]: null } },
  },
  reject: {
    'one text': { files: { [paths.interpretation]: text({ form: '‸text' }) }, messages: [message], severity: 'warning', related: ['policies/2025/parking.mdx:3'] },
    'two texts, at the first': { files: { 'interpretations/2025/parking-second.mdx': text({ id: 'parking-second', form: '‸text' }), [paths.interpretation]: text() }, messages: [message] },
  },
});
