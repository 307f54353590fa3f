import { element, quietButton } from './elements.ts';
import type { Understood } from './understood.ts';
import { understoodParts } from './wording.ts';

/** The sentence of what was understood; each part with a button that takes it back, and what was taken back with one that brings it in again. Empty where there is nothing to say. */
export function renderUnderstood(understood: readonly Understood[], asWritten: readonly string[], change: (asWritten: string[]) => void): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (understood.length > 0) {
    const line = element('p', '', '按这个意思查：');
    for (const [index, { said, text, act }] of understoodParts(understood).entries()) {
      const button = quietButton(act, () => change([...asWritten, said]));
      button.setAttribute('aria-label', `${act}：${text}`);
      line.append(index > 0 ? '，' : '', element('span', 'understood__part', ...emphasised(text), ' ', button));
    }
    line.append('。');
    lines.push(line);
  }
  if (asWritten.length > 0) {
    const line = element('p', '', '照原话查：');
    for (const [index, words] of asWritten.entries()) {
      const button = quietButton('恢复', () => change(asWritten.filter((each) => each !== words)));
      button.setAttribute('aria-label', `恢复：“${words}”仍按上面的意思查`);
      line.append(index > 0 ? '，' : '', element('span', 'understood__part', element('b', '', `“${words}”`), ' ', button));
    }
    line.append('。');
    lines.push(line);
  }
  return lines;
}

/** The words in quotes are set off. */
const emphasised = (text: string): (Node | string)[] => text.split(/(“[^”]*”)/).filter((piece) => piece !== '').map((piece) => (piece.startsWith('“') ? element('b', '', piece) : piece));
