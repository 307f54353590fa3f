import { parseDocumentNumber } from '../../domain/document-number.ts';
import type { PolicySummary } from '../../domain/edition.ts';

/** 发文机关标志 (GB/T 9704-2012 7.2.4): full name and 文件; 信函 bear the name alone, orders and minutes their form (10). Joint documents name every office. */
export function redHead({ issuers, genre }: Pick<PolicySummary, 'issuers' | 'genre'>): { names: string[]; suffix: string } {
  const names = issuers.map((issuer) => issuer.name);
  if (genre === '函') return { names, suffix: '' };
  if (genre === '令' || genre === '命令') return { names, suffix: '令' };
  if (genre === '纪要') return { names, suffix: '会议纪要' };
  return { names, suffix: '文件' };
}

/** 发文字号 under it. An order whose number begins with the name of its office says only 第12号 (10.2). */
export function redHeadNumber(docNumber: string): string {
  const number = parseDocumentNumber(docNumber);
  return number?.form === 'order' && number.year === null ? `第${number.serial}号` : docNumber;
}
