import { formatChineseNumeral } from '../domain/chinese-numerals.ts';
import { longDate } from '../domain/long-date.ts';
import type { Random } from './random.ts';
import { actions, actors, aims, chapterNames, duties, nameCharacters, objects, placeKinds, reasons, results } from './words.ts';

export interface BodyFacts {
  ruleName: string;
  law: string;
  signature: string;
  dateWritten: string;
  mark: string;
  /** Sentence that tells when the rule takes effect and when it ends. */
  effect: string;
  /** A piece cut out of article 5, as its MDX; null where nothing is cut. */
  redacted: string | null;
}

/** Characters, without white space, that the articles go up to. */
const wantedCharacters = 3_230;

/** The text of a policy as an editor pastes it: 主送, 署名, date, annotation, then a rule in chapters, articles and items. */
export function policyBody(facts: BodyFacts, random: Random): { text: string; articles: number } {
  const head = [
    '各镇人民政府、街道办事处，区政府各部门：', `《${facts.ruleName}》已经研究同意，现印发给你们，请结合实际认真执行。`,
    facts.signature, longDate(facts.dateWritten), `（${facts.mark}）`, facts.ruleName,
  ];
  const { lines, articles } = rule(facts, random);
  return { text: `${[...head, ...lines].join('\n\n')}\n`, articles };
}

function rule({ law, effect, redacted }: BodyFacts, random: Random): { lines: string[]; articles: number } {
  const lines: string[] = [];
  const perChapter = wantedCharacters / chapterNames.length;
  let articles = 0;
  const article = (text: string): void => {
    articles += 1;
    lines.push(`第${formatChineseNumeral(articles)}条　${text}`);
  };
  let written = 0;
  chapterNames.forEach((name, index) => {
    lines.push(`第${formatChineseNumeral(index + 1)}章　${name}`);
    if (index === 0) article(`为了${random.pick(aims)}，根据《${law}》，结合本区实际，制定本规则。`);
    const limit = perChapter * (index + 1);
    for (let count = 0; written < limit || count < 2; count += 1) {
      const from = lines.length;
      if (articles === 4 && redacted !== null) article(`${sentence(random)}${redacted}`);
      else if (random.chance(0.35)) addItems(article, lines, random);
      else article(`${sentence(random)}${random.chance(0.5) ? sentence(random) : ''}`);
      if (random.chance(0.2)) lines.push(sentence(random));
      written += lines.slice(from).join('').length;
    }
    if (index === chapterNames.length - 1) article(effect);
  });
  return { lines, articles };
}

function addItems(article: (text: string) => void, lines: string[], random: Random): void {
  article(`${random.pick(actors)}${random.pick(['办理下列事项', '提交下列材料', '遵守下列规定', '公布下列内容'])}：`);
  const count = random.between(3, 6);
  for (let item = 1; item <= count; item += 1) {
    lines.push(`（${formatChineseNumeral(item)}）${place(random)}${random.pick(actions)}${random.pick(objects)}，每次不少于${random.between(2, 980)}${random.pick(['份', '件', '处', '项'])}${item === count ? '。' : '；'}`);
  }
}

/** One sentence of 40 to 60 characters with a made-up place and a number. */
export function sentence(random: Random): string {
  switch (random.between(0, 3)) {
    case 0: return `${random.pick(actors)}${random.pick(duties)}${random.pick(actions)}${place(random)}的${random.pick(objects)}和${random.pick(objects)}，并在${random.between(2, 60)}个工作日内${random.pick(actions)}。`;
    case 1: return `${random.pick(reasons)}，${random.pick(actors)}${random.pick(duties)}${random.pick(results)}，同时${random.pick(actions)}${random.pick(objects)}，保存期限为${random.between(2, 30)}年。`;
    case 2: return `${place(random)}的补助标准为每处${random.between(100, 99_999)}元，${random.pick(actors)}${random.pick(duties)}${random.pick(actions)}${random.pick(objects)}，所需资金列入当年预算。`;
    default: return `${random.pick(actors)}和${random.pick(actors)}之间的${random.pick(objects)}，按照${random.pick(['先申请先办理', '谁使用谁负责', '就近方便', '公开透明'])}的原则${random.pick(actions)}，${random.pick(reasons)}，${random.pick(results)}。`;
  }
}

const place = (random: Random): string => `${random.pick(nameCharacters)}${random.pick(nameCharacters)}${random.pick(placeKinds)}`;
