import { formatChineseNumeral, numeralCharacters, parseChineseNumeral } from '../../domain/chinese-numerals.ts';
import { articleKey, chapterKey } from '../key-forms.ts';
import type { QueryKey } from './query-keys.ts';
import type { QueryText } from './query-text.ts';

const numeral = `[${numeralCharacters}]`;
const inside = `(?:\\s?第?\\s?(${numeral}{1,4})\\s?款)?(?:\\s?第?\\s?[(（]?(${numeral}{1,4})[)）]?\\s?项)?(?:\\s?第?\\s?(${numeral}{1,4})\\s?目)?`;
const branch = '(?:\\s?之\\s?([一二三四五六七八九十]{1,3}))?';
/** No article: 信息公开条例, 20条措施, 3条路. */
const noArticle = '(?!\\s?(?:例|款|措施|意见|政策|举措|新政|禁令|建议|规定动作|线|路|街|河|鱼|狗|短信|龙|心|信息|消息|件|码|形|幅|约|文))';
/** 第三十一条, 第31条第二款, 第12条之一; 31条. */
const articles = new RegExp(`(?:第\\s?(${numeral}{1,8})|(?<![\\d.第])(\\d{1,3}))\\s?条${noArticle}${branch}${inside}`, 'g');
/** 三十一条 by itself: in other words 一条 is a measure. */
const bareArticles = new RegExp(`(?<=^|[\\s\\ufffc])([一二两三四五六七八九十百零〇]{1,8})\\s?条${branch}${inside}(?=$|[\\s\\ufffc])`, 'g');
/** 第三条至第五条, 第3-5条, 第三、五条: the first of the two. */
const firstOfTwo = new RegExp(`第\\s?(${numeral}{1,8})(?=\\s?[-~至到、,和]\\s?(${numeral}{1,8})\\s?条${noArticle})`, 'g');
const chapters = new RegExp(`第\\s?(${numeral}{1,6})\\s?章(?!程|鱼)`, 'g');
const bareChapters = new RegExp(`(?<=^|[\\s\\ufffc])(${numeral}{1,6})\\s?章(?=$|[\\s\\ufffc])`, 'g');

/** Takes articles and chapters in every typing, with their 款, 项 and 目. */
export function readPlaces(query: QueryText): QueryKey[] {
  const keys: QueryKey[] = [];
  const take = (kind: 'article' | 'chapter', pattern: RegExp, read: (match: RegExpExecArray) => QueryKey | undefined): void =>
    query.takeAll(pattern, kind, (match) => {
      const key = read(match);
      return key && { meant: key.label, end: match.index + match[0].trimEnd().length, apply: () => void keys.push(key) };
    });
  take('article', firstOfTwo, ([, number = '']) => article(number));
  take('article', articles, ([, ordinal, plain, ...rest]) => article(ordinal ?? plain ?? '', ...rest));
  // What firstOfTwo left of 第3-5条.
  take('article', new RegExp(`(?<=\\ufffc\\s?[-~至到、,和]\\s?)(${numeral}{1,8})\\s?条${noArticle}`, 'g'), ([, number = '']) => article(number));
  take('article', bareArticles, ([, number = '', ...rest]) => article(number, ...rest));
  take('chapter', chapters, ([, number = '']) => chapter(number));
  take('chapter', bareChapters, ([, number = '']) => chapter(number));
  return keys;
}

function article(text: string, branchText?: string, paragraphText?: string, itemText?: string, subitemText?: string): QueryKey | undefined {
  const number = parseChineseNumeral(text);
  const branchNumber = branchText === undefined ? null : parseChineseNumeral(branchText);
  if (!number || branchNumber === undefined) return undefined;
  const [paragraph, item, subitem] = [paragraphText, itemText, subitemText].map((each) => (each === undefined ? undefined : parseChineseNumeral(each)));
  const label = `第${formatChineseNumeral(number)}条${branchNumber === null ? '' : `之${formatChineseNumeral(branchNumber)}`}`
    + (paragraph ? `第${formatChineseNumeral(paragraph)}款` : '') + (item ? `第（${formatChineseNumeral(item)}）项` : '') + (item && subitem ? `第${subitem}目` : '');
  // A 项 without a 款 is one of the first.
  const within = `${paragraph ? `-p${paragraph}` : item ? '-p1' : ''}${item ? `-i${item}` : ''}${item && subitem ? `-n${subitem}` : ''}`;
  return {
    kind: 'article', label, anchor: `art-${number}${branchNumber === null ? '' : `-${branchNumber}`}`,
    choices: [{ key: articleKey(number, branchNumber), weight: 1 }], ...(within === '' ? {} : { inside: within }),
  };
}

function chapter(text: string): QueryKey | undefined {
  const number = parseChineseNumeral(text);
  return number ? { kind: 'chapter', label: `第${formatChineseNumeral(number)}章`, anchor: `ch-${number}`, choices: [{ key: chapterKey(number), weight: 1 }] } : undefined;
}
