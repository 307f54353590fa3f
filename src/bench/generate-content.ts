import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { interpretationFile } from './interpretation-file.ts';
import { plainPages, reportingUnit, siteYaml } from './plain-files.ts';
import { policyFile } from './policy-file.ts';
import { planPolicies, units, type PolicyPlan } from './policy-plan.ts';

/** The table of holidays is kept once, in the sample content. */
const holidays = fileURLToPath(new URL('../../content/registers/holidays.yaml', import.meta.url));

export interface GeneratedContent {
  policies: number;
  interpretations: number;
  /** Characters of policy bodies without white space. */
  characters: number;
  /** A policy without an interpretation, to be changed between two runs; path under the folder. */
  sample: string;
}

/** Writes a content folder that passes every check on `benchDate`: always the same bytes for the same number. */
export async function generateContent(folder: string, documents: number): Promise<GeneratedContent> {
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  await write('site.yaml', siteYaml);
  await write('registers/units.yaml', stringify([...units.map(({ codes, parent, ...unit }) => ({ ...unit, docCodes: codes, ...(parent === null ? {} : { parent }) })), reportingUnit]));
  await copyFile(holidays, join(folder, 'registers/holidays.yaml'));
  for (const [name, text] of plainPages) await write(name, text);

  const content: GeneratedContent = { policies: 0, interpretations: 0, characters: 0, sample: '' };
  let previous: PolicyPlan | undefined;
  for (const plan of planPolicies(documents)) {
    const { text, articles } = policyFile(plan, plan.index % 7 === 3 ? previous : undefined);
    const name = `policies/${plan.path}.mdx`;
    await write(name, text);
    if (plan.isInterpreted) await write(`interpretations/${plan.path}-text.mdx`, interpretationFile(plan, articles));
    content.policies += 1;
    content.interpretations += plan.isInterpreted ? 1 : 0;
    content.characters += text.slice(text.indexOf('\n---\n') + 5).replace(/\s/g, '').length;
    if (plan.disclosureType === 'proactive' && (content.sample === '' || (plan.index <= 1 && !plan.isInterpreted))) content.sample = name;
    if (plan.disclosureType === 'proactive') previous = plan;
  }
  return content;
}
