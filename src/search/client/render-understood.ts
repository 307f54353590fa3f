import { element, quietButton } from './elements.ts';
import type { Understood } from './understood.ts';
import { understoodParts } from './wording.ts';

/** The sentence of what was understood; each part with a button that takes it back, and what was taken back with one that brings it in again. Empty where there is nothing to say. */
export function renderUnderstood(understood: readonly Understood[], asWritten: readonly string[], change: (asWritten: string[]) => void): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (understood.length > 0) {
    lines.push(sentence('按这个意思查：', understoodParts(understood).map(({ said, text, act }) => {
      const button = quietButton(act, () => change([...asWritten, said]));
      button.setAttribute('aria-label', `${act}：${text}`);
      return [...emphasised(text), button];
    })));
  }
  if (asWritten.length > 0) {
    lines.push(sentence('照原话查：', asWritten.map((words) => {
      const button = quietButton('恢复', () => change(asWritten.filter((each) => each !== words)));
      button.setAttribute('aria-label', `恢复：“${words}”仍按上面的意思查`);
      return [...emphasised(`“${words}”`), button];
    })));
  }
  return lines;
}

/** The sign after a part stays with it when the line breaks. */
const sentence = (begin: string, parts: readonly (Node | string)[][]): HTMLParagraphElement =>
  element('p', '', begin, ...parts.map((part, index) => element('span', 'understood__part', ...part, index < parts.length - 1 ? '，' : '。')));

/** The words in quotes are set off. */
const emphasised = (text: string): (Node | string)[] => text.split(/(“[^”]*”)/).filter((piece) => piece !== '').map((piece) => (piece.startsWith('“') ? element('b', '', piece) : piece));
