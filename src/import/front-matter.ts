import { Document, isScalar, type Scalar } from 'yaml';
import { PolicySchema, policyLabels, type Policy } from '../domain/policy.ts';

export interface FrontMatterNotes {
  /** Fields left open, with what to write there: the key stands empty, so that the check reports it. */
  gaps: readonly { field: keyof Policy; hint: string }[];
  /** Fields that were guessed, with the reason. */
  guesses: readonly { field: keyof Policy; reason: string }[];
}

/** Front matter between its fences, keys in the order of the content model. */
export function writeFrontMatter(meta: Partial<Record<keyof Policy, unknown>>, { gaps, guesses }: FrontMatterNotes): string {
  const document = new Document({});
  for (const field of Object.keys(PolicySchema.shape) as (keyof Policy)[]) {
    const gap = gaps.find((each) => each.field === field);
    const guess = guesses.find((each) => each.field === field);
    if (gap) document.set(field, commented(document.createNode(null), `待填：${policyLabels[field]}，${gap.hint}`));
    else if (meta[field] !== undefined) {
      const node = document.createNode(meta[field]);
      if (guess && isScalar(node)) commented(node, `推定：${guess.reason}，请核对`);
      document.set(field, node);
    }
  }
  return `---\n${document.toString({ lineWidth: 0, nullStr: '', singleQuote: true })}---\n`;
}

function commented(node: Scalar, comment: string): Scalar {
  node.comment = ` ${comment.replaceAll('\n', ' ')}`;
  return node;
}
