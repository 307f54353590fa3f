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

/** Text that is its own comparing form but for capitals: the forms of Unicode, which take several times as long, are asked for the rest only. */
const plain = /^[\u4e00-\u9fffA-Za-z0-9]*$/;
/** What Chinese texts part and close with, and blanks: none of it leaves a letter or a digit in comparing form. */
const commonSigns = /[\s\u3000-\u3003\u3008-\u3011\u3014-\u301b\u2013\u2014\u2018-\u201d\u2026\u00b7\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f!-/:-@[-`{-~]+/g;
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
    for (const unit of plain.test(character) ? character.toLowerCase() : normalise(character)) {
      if (passedOver.test(unit)) continue;
      for (let index = 0; index < unit.length; index += 1) at.push(offset);
      out += unit;
    }
    offset += character.length;
  }
  return { text: out, at };
}

/** Text without signs and spaces, in comparing form. */
export function squeezed(text: string): string {
  const withoutSigns = text.replace(commonSigns, '');
  return plain.test(withoutSigns) ? withoutSigns.toLowerCase() : normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
