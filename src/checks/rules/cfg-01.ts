import { reportReadingProblems } from '../reading-problems.ts';
import { defineRule, minimumReason } from '../rule.ts';
import { overrideProblem } from '../severity-overrides.ts';
import { didYouMean, quote } from '../wording.ts';

export const cfg01 = defineRule({
  id: 'CFG-01', scope: 'corpus', severity: 'error', locked: true,
  summary: '站点只能降低规则的级别，并应写明理由',
  source: '本站检查规则（级别只降不升，降级须有书面理由）',
  fix: '在 site.yaml 的 severities 中改正或删去这一条。',
  check(context) {
    reportReadingProblems(context, 'CFG-01');
    const { corpus: { site }, rules, report } = context;
    site.value?.severities.forEach((override, index) => {
      const rule = rules.get(override.rule);
      const at = (key: string) => ({ file: site.file, ...site.positionOf(['severities', index, key]), field: `severities.${index}.${key}` });
      switch (overrideProblem(override, rule)) {
        case 'unknownRule': return report({ at: at('rule'), message: `没有编号为${quote(override.rule)}的规则。${didYouMean(override.rule, rules.keys())}` });
        case 'locked': return report({ at: at('rule'), message: `规则 ${override.rule} 关系内容安全或者能否生成，不得降低级别。` });
        case 'raising': return report({ at: at('to'), message: `规则 ${override.rule} 的级别只能降低，不能升为${quote(override.to)}。` });
        case 'noReason': return report({ at: at('reason'), message: `降低规则 ${override.rule} 的级别应写明不少于${minimumReason}字的理由，${override.reason ? `实为${quote(override.reason)}` : '没有写'}。` });
        case null: return undefined;
      }
    });
  },
});
