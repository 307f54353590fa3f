import { isCanonicalDocumentNumber } from '../domain/document-number.ts';

/** The number with 六角括号 where its brackets are the only fault (NUM-02); null where it is right or wrong in another way (NUM-01). */
export function withRightBrackets(docNumber: string): string | null {
  const mended = docNumber.replace(/[[［(（【﹝]/g, '〔').replace(/[\]］)）】﹞]/g, '〕');
  return mended !== docNumber && isCanonicalDocumentNumber(mended) ? mended : null;
}
