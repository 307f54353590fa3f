/** The form in which query and text are compared: full width is half width, capitals are small. Length may change. */
export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Signs that a comparison passes over: everything but letters and digits. */
const passedOver = /[^\p{L}\p{N}]/u;

/** Text without signs and spaces, in comparing form; `at[i]` is the offset in `text` of the i-th character. */
export interface Squeezed { text: string; at: number[] }

/** Squeezes character by character, so that places in the original stay known. */
export function squeeze(text: string): Squeezed {
  let out = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const unit of normalise(character)) {
      if (passedOver.test(unit)) continue;
      for (let index = 0; index < unit.length; index += 1) at.push(offset);
      out += unit;
    }
    offset += character.length;
  }
  return { text: out, at };
}

export const squeezed = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');
