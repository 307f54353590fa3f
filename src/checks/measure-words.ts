import type { PolicyDocument } from '../corpus/document.ts';
import { placeInPiece } from './body-place.ts';
import type { Place } from './rule.ts';

/** Words that show that a document touches the business of operators (和平区 第五十一条; 环翠区 第二十五条 adds 资质标准). */
export const marketWords = /市场准入|市场退出|产业发展|招商引资|招标投标|招投标|政府采购|经营行为|资质标准/;

/** Words that show that a document spends public money. */
export const spendingWords = /(?:补助|补贴|奖励|资助)(?:标准|资金|金额)|专项资金|所需(?:资金|经费)|财政(?:资金|补助|补贴|预算)/;

/** The first place of one of the words in the text; names of laws and documents in 《》 do not count. */
export function findWord(document: PolicyDocument, words: RegExp): { word: string; at: Place } | undefined {
  for (const [index, { text }] of document.body.lines.entries()) {
    const found = words.exec(text.replace(/《[^》]*》/g, (title) => '　'.repeat(title.length)))?.[0];
    if (found !== undefined) return { word: found, at: placeInPiece(document, index, found) };
  }
  return undefined;
}
