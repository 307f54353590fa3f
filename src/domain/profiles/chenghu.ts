import { base } from './base.ts';
import { beichen } from './beichen.ts';
import { dongli } from './dongli.ts';
import { heping } from './heping.ts';
import { huancui } from './huancui.ts';
import type { Profile } from './profile.ts';
import { strictestOf } from './strictest.ts';
import { tianjin } from './tianjin.ts';

const strictest = strictestOf([base, tianjin, heping, dongli, beichen, huancui]);

/** 澄湖区（示例）：取国家规定和五地规则中最严的一项，解读逾期按错误处理。 */
export const chenghu: Profile = {
  id: 'chenghu',
  name: '澄湖区',
  source: '示例：取国家规定和五地政府工作规则中最严的一项',
  // The day of the sample's own working rules.
  since: '2025-03-07',
  mechanisms: strictest.mechanisms,
  severities: { ...strictest.severities, 'INT-06': 'error' },
  limits: strictest.limits,
  bodies: {
    legality: { label: '区司法局', units: ['justice'], names: [] },
    fairCompetition: { label: '区市场监管局', units: ['market'], names: [] },
  },
};
