import { describe, expect, it } from 'vitest';
import type { RulePage } from '../../../src/domain/edition.ts';
import { countSeverities, ruleFamilies } from '../../../src/queries/rules.ts';

const rule = (id: string, severity: RulePage['here']['severity'] = 'error'): RulePage => ({
  id, url: `/rules/${id.toLowerCase()}/`, summary: id, source: '', severity: 'error', here: { severity, by: null, reason: null }, exemptible: false, locked: false, looksAt: 'content', sections: [],
});

describe('the lists of rules', () => {
  it('are by family, in the order of families, one without a name at the end', () => {
    expect(ruleFamilies(['ODD-01', 'DISC-01', 'META-01', 'DISC-02'].map((id) => rule(id))).map(({ id, name, rules }) => [id, name, rules.map((each) => each.id)])).toEqual([
      ['META', '元数据', ['META-01']], ['DISC', '公开属性和理由', ['DISC-01', 'DISC-02']], ['ODD', 'ODD', ['ODD-01']],
    ]);
  });

  it('count the severities that rules have on this site', () => {
    expect(countSeverities([rule('META-01'), rule('META-02', 'off'), rule('META-03', 'warning')])).toEqual({ error: 1, warning: 1, info: 0, off: 1 });
  });
});
