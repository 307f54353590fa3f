/** Characters of the block CJK Radicals Supplement beside the ideographs that they stand for (Unicode, EquivalentUnifiedIdeograph.txt). */
const supplement = new Map([...pairs('⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟')]);

function* pairs(list: string): Generator<[string, string]> {
  const characters = [...list];
  for (let index = 0; index + 1 < characters.length; index += 2) yield [characters[index] as string, characters[index + 1] as string];
}

/**
 * Text whose radicals are the ideographs that a reader takes them for, character for character. Chromium writes 人民 of a Noto or 思源 font as ⼈⺠
 * into a PDF, and no search finds them. Lengths stay.
 */
export function withIdeographs(text: string): string {
  return text.replace(/[⺀-⻳⼀-⿕]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'));
}
