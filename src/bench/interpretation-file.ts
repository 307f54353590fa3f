import { stringify } from 'yaml';
import { addDays } from '../domain/calendar-date.ts';
import { formatChineseNumeral } from '../domain/chinese-numerals.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { sentence } from './policy-body.ts';
import type { PolicyPlan } from './policy-plan.ts';
import { createRandom } from './random.ts';

const headings = {
  background: '为什么要出这份文件？', objectives: '想达到什么目标？', mainContent: '主要写了什么？', scope: '哪些人和事适用？',
  standards: '标准是多少？', notes: '办理时要注意什么？', benefits: '对群众有什么好处？',
} as const;

/** The interpretation of a policy: seven points, each a section that explains two of its articles. */
export function interpretationFile(plan: PolicyPlan, articles: number): string {
  const random = createRandom(plan.index + 0x4000_0000);
  const sections = Object.values(headings).map((heading, index) => {
    const first = Math.min(articles, 1 + index * 3);
    const explained = [...new Set([first, Math.min(articles, first + 1)])].map((article) => `第${formatChineseNumeral(article)}条`).join(' ');
    const paragraphs = [`简单说，${sentence(random)}`, `${sentence(random)}${sentence(random)}`];
    return `## ${heading}\n\n<Explains articles="${explained}" />\n\n${paragraphs.join('\n\n')}`;
  });
  return `---\n${stringify(frontMatter(plan), { lineWidth: 0 })}---\n\n${sections.join('\n\n')}\n`;
}

function frontMatter(plan: PolicyPlan): Interpretation {
  return {
    id: `interpretation-${String(plan.index).padStart(6, '0')}`, title: `怎么办、给多少、找谁问？——《${plan.ruleName}》解读`,
    interprets: [plan.identifier], form: 'qa', interpretingUnit: plan.drafter.id, leadInterpreter: `${plan.drafter.shortName}主要负责人`,
    approvedBy: plan.issuer.id, approvedAt: addDays(plan.dateWritten, -1), datePublished: `${plan.datePublished}T09:35+08:00`,
    points: Object.fromEntries(Object.entries(headings).map(([point, anchor]) => [point, { anchor }])),
    contact: { unit: plan.drafter.id, phone: '0000-00000231', hours: '工作日 9:00—17:30' },
    abstract: `用平常话说明${plan.ruleName.slice(3)}的办理条件、标准、时限和联系方式。`, keywords: ['怎么办理', '补助标准'], contentSource: plan.drafter.name,
  };
}
