import { isOriginalForm } from '../../domain/vocabulary/interpretation.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../wording.ts';

export const int03 = defineRule({
  id: 'INT-03', scope: 'interpretation', severity: 'error',
  summary: '谁起草、谁解读',
  source: '和平区 第三十一条，东丽区 第三十二条，北辰区 第三十四条，天津市 第三十四条；国办发〔2016〕80号 二',
  fix: '解读单位改为文件的（牵头）起草单位；专家、媒体的解读，解读形式写 expert 或 media。',
  check(document, { corpus, report }) {
    const { interprets = [], interpretingUnit, form } = document.meta;
    if (interpretingUnit === undefined || form === undefined || !isOriginalForm(form)) return;
    const { byIdentifier, unitById } = corpusIndex(corpus);
    const drafted = interprets.flatMap((identifier) => (byIdentifier.get(identifier) ?? []).slice(0, 1)).filter(({ meta }) => meta.drafter !== undefined);
    if (drafted.length === 0 || drafted.some(({ meta }) => meta.drafter === interpretingUnit)) return;
    const nameOf = (unit: string) => unitById.get(unit)?.name ?? unit;
    const drafters = [...new Set(drafted.map(({ meta }) => quote(nameOf(meta.drafter ?? ''))))];
    report({
      at: { document, field: ['interpretingUnit'] },
      message: `解读单位应为起草单位${drafters.join('或')}（谁起草、谁解读），实为${quote(nameOf(interpretingUnit))}。`,
      related: drafted.map((policy) => ({ at: { document: policy, field: ['drafter'] }, message: '起草单位在这里写明。' })),
    });
  },
});
