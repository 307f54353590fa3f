/**
 * A 密级 as it stands in the head of a document: alone, with its period after ★, between 份号 and 紧急程度.
 * “敏感绝密事项” in running text is none (seed-mechanisms §1.5).
 */
const marking = /^(?:\d{1,6}\s*)?(?:绝\s*密|机\s*密|秘\s*密)(?:\s*★.{0,12}?)?(?:\s*(?:特\s*急|加\s*急|急\s*件|特\s*提|平\s*急))?$|^★\s*\d+\s*(?:年|个?月|天|日)$/;

/** Longer lines are no mark. */
const longest = 60;

/** Whether a line, a cell or a value, white space around it left out, is a mark of classification and nothing else. */
export const isClassificationMark = (text: string): boolean => text.length <= longest && marking.test(text);

/** Marks that stand alone in a line of a text, with their UTF-16 place. */
export function findClassificationMarks(text: string): { mark: string; start: number }[] {
  if (!/[密★]/.test(text)) return [];
  const found: { mark: string; start: number }[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    const mark = row.trim();
    if (isClassificationMark(mark)) found.push({ mark, start: start + row.length - row.trimStart().length });
    start += row.length + 1;
  }
  return found;
}
