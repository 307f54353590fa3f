/** Signs that nobody sees: zero-width characters, soft hyphens, marks of direction, variation selectors. */
const unseen = /[\p{Cf}\ufe00-\ufe0f]/gu;
const control = /\p{Cc}/gu;
const dash = /[\p{Pd}\u2212\u2011]/gu;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/**
 * The form in which query and text are compared: full width is half width, capitals are small, every dash is `-`, what nobody sees is gone.
 * Length may change. Twice is the same as once.
 */
export const normalise = (text: string): string => fold(fold(text).replace(unseen, '').replace(control, ' ').replace(dash, '-'));

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
