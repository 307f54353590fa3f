const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const names = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Characters a Chinese or Arabic number may be written with, for use inside a character class. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千0-9０-９';

const unitForm = /^(?:([一二两三四五六七八九])千)?(?:(?<=千)[零〇](?!百))?(?:([一二两三四五六七八九])百)?(?:(?<=[千百])[零〇](?=[一二两三四五六七八九十]))?(?:([一二三四五六七八九])?十)?(?:(?<=[千百])[零〇])?([一二两三四五六七八九])?$/;
/** 二〇二五, 一〇五: digits by place, as in years and in old article numbers. */
const placeForm = /^(?:[一二三四五六七八九][零〇一二三四五六七八九]{3}|(?=.*[零〇])[一二三四五六七八九][零〇一二三四五六七八九]{1,3})$/;

/**
 * Value of a numeral 0–9999: 一百零五, 两百, 〇, 二十一, 十, 二〇二五, `105`, `１０５`; undefined where the text is none.
 * White space inside is not allowed; a colloquial 一百五 is ambiguous and therefore none.
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 10) return undefined;
  const ascii = toAsciiDigits(text);
  if (/^\d{1,4}$/.test(ascii)) return Number(ascii);
  if (text.length === 1 && text in digits) return text === '两' ? 2 : digits[text];
  if (placeForm.test(text)) return Number([...text].map((character) => digits[character]).join(''));
  return parseUnitForm(text);
}

function parseUnitForm(text: string): number | undefined {
  const match = unitForm.exec(text);
  if (!match) return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  const hasTens = text.includes('十');
  // 一百五 may mean 150 or 105: a skipped place needs its 零.
  if (ones && !hasTens && (thousands || hundreds) && !/[零〇]/.test(text)) return undefined;
  if (thousands && !hundreds && (hasTens || ones) && !/千[零〇]/.test(text)) return undefined;
  if (/[零〇]$/.test(text)) return undefined;
  const value = valueOf(thousands) * 1000 + valueOf(hundreds) * 100 + (hasTens ? (tens ? valueOf(tens) : 1) * 10 : 0) + valueOf(ones);
  return value === 0 ? undefined : value;
}

const valueOf = (digit: string | undefined): number => (digit === undefined ? 0 : digits[digit] ?? 0);

/** 105 → 一百零五, 12 → 十二, 0 → 零. Throws a RangeError outside the whole numbers 0–9999. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`expected a whole number 0–9999, found ${value}`);
  if (value === 0) return '零';
  let out = '';
  let skipped = false;
  for (const [size, unit] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      skipped = out !== '';
      continue;
    }
    out += (skipped ? '零' : '') + (size === 10 && digit === 1 && out === '' ? '' : names[digit]) + unit;
    skipped = false;
  }
  return out;
}

/** Full-width digits become ASCII; everything else stays. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
