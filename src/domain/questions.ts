import { z } from 'zod';
import { text } from './front-matter.ts';

/**
 * One entry of `content/registers/questions.yaml`: how people put what a place of a document answers, as the hotline and the counters hear it
 * (12345 政务服务便民热线). The page shows them, and a search that is put like one of them leads to the place.
 */
export const QuestionsSchema = z.strictObject({
  /** Path of the document under `content/` without `.mdx`: `policies/2025/elevator-subsidy`. */
  page: text,
  /** Anchor of the place as it stands behind the `#` of its address, `art-7`; absent where the document as a whole answers. */
  at: text.optional(),
  /** As people put it: `六楼装电梯补多少`. */
  asked: z.array(text).min(1),
});
export type Questions = z.infer<typeof QuestionsSchema>;

/** Chinese names of the fields, as findings show them. */
export const questionsLabels: Record<keyof Questions, string> = { page: '文件', at: '位置', asked: '问法' };

/** Characters of a question: fewer are a word, which `synonyms.yaml` is for, and more are a story. */
export const questionLength = { least: 3, most: 30 } as const;

/** How people put what a place answers. */
export interface AskedPlace {
  /** Null where it is the document as a whole. */
  anchor: string | null;
  /** 第七条, or the heading of the section; null for the document as a whole. */
  label: string | null;
  questions: string[];
}
