import { readFileSync } from 'node:fs';

/** The page of a rule as Markdown, `src/checks/rules/<id>.md`: 要求／为什么／错误示例／正确示例／怎样改. */
export const ruleDoc = (id: string): string => readFileSync(new URL(`./rules/${id.toLowerCase()}.md`, import.meta.url), 'utf8');
