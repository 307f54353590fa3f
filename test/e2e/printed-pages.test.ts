import { expect, it } from 'vitest';
import { readFileContent } from '../../src/formats/file-content.ts';
import { sampleInBrowser } from '../support/sample-in-browser.ts';

const sample = sampleInBrowser();

it.each([['/', 'print'], ['/', 'screen'], ['/audit/', 'print'], ['/policies/', 'print']] as const)('%s as a PDF (%s) hides no word under a box and none in the colour of its ground', async (address, media) => {
  const page = await sample.browser.newPage();
  await page.emulateMedia({ media });
  await page.goto(`${sample.origin}${address}`);
  const content = await readFileContent('page.pdf', await page.pdf({ format: 'A4', printBackground: true }));
  await page.close();
  expect(content.problems).toEqual([]);
  expect(content.parts.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(0);
  expect(content.traits.filter(({ kind }) => kind !== '外部链接')).toEqual([]);
});
