import type { PolicyDocument } from '../../corpus/document.ts';
import type { Genre } from '../../domain/vocabulary/genres.ts';
import { corpusIndex } from '../corpus-index.ts';
import { defineRule } from '../rule.ts';
import { withoutSuffix } from '../titles.ts';
import { fieldName, quote } from '../wording.ts';

/** Forms whose titles are made otherwise: an order, a rule or a list bears its name alone; 公报, 决议 and 纪要 are named after a meeting. */
const freeForms: readonly Genre[] = ['令', '命令', '规章', '清单', '其他', '公报', '决议', '纪要'];

export const num09 = defineRule({
  id: 'NUM-09', scope: 'policy', severity: 'warning',
  summary: '标题应由发文机关、事由、文种组成',
  source: 'GB/T 9704-2012 7.3.1（标题）；《党政机关公文处理工作条例》第九条第七项',
  fix: '对照原件写全标题：发文机关名称、事由和文种。',
  check(document, { corpus, report }) {
    const { title, genre, disclosureType } = document.meta;
    // The title of a withheld document may be reduced so that it betrays nothing.
    if (title === undefined || genre === undefined || disclosureType === 'withheld' || freeForms.includes(genre)) return;
    const lacking = [
      ...(hasIssuer(title, issuerNames(document, corpusIndex(corpus).unitById)) ? [] : ['没有发文机关名称']),
      ...(withoutSuffix(title).endsWith(genre) ? [] : [`没有以文种“${genre}”结尾`]),
    ];
    if (lacking.length > 0) report({ at: { document, field: ['title'] }, message: `${fieldName(document, 'title')}应由发文机关、事由、文种组成，${quote(title)}${lacking.join('，')}。` });
  },
});

function issuerNames({ meta }: PolicyDocument, unitById: ReturnType<typeof corpusIndex>['unitById']): string[] {
  const units = [...(meta.issuer ? [meta.issuer] : []), ...(meta.jointIssuers ?? [])];
  return units.flatMap((id) => {
    const unit = unitById.get(id);
    return unit ? [unit.name, unit.shortName] : [];
  });
}

/** Also without the region above: a title may say 和平区人民政府 where the register says 天津市和平区人民政府. */
function hasIssuer(title: string, names: readonly string[]): boolean {
  const bare = title.replace(/\s/g, '');
  return names.length === 0 || names.some((name) => bare.includes(name) || bare.includes(withoutRegion(name)));
}

const withoutRegion = (name: string): string => {
  const rest = name.replace(/^[\u4e00-\u9fa5]{2,8}?(?:省|自治区|市|自治州|州)(?=[\u4e00-\u9fa5]{4})/, '');
  return rest.length >= 4 ? rest : name;
};
