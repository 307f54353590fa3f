/** Phrases of questions that say nothing about what is looked for. The longest match counts. */
const phrases = [
  '有没有', '能不能', '可不可以', '是不是', '要不要', '会不会', '该不该', '需不需要', '算不算', '用不用', '行不行', '为什么', '怎么办理', '怎么办', '怎么样', '怎么', '怎样', '如何', '什么时候', '什么时间', '什么条件', '什么', '哪些', '哪里', '哪个', '哪儿', '哪天', '哪年',
  '几多', '几耐', '几长', '几时', '有冇', '点解', '点样', '边度', '多久', '多长时间', '多长', '多少', '几天', '几年', '几个月', '请问一下', '请问', '想问一下', '想问', '我想知道', '我想', '我要', '我的', '我们', '我家', '咱们', '你们', '他们', '需要', '应该', '可以', '能够', '是否', '关于', '有关', '相关', '查一下', '一下', '查询', '查找', '告诉', '了解一下', '知道', '是谁', '怎么回事',
  '的时候', '时候', '以后', '之后', '没有', '给不给', '还给', '不给', '还能', '还要', '还可以', '要等', '马上', '到底', '究竟', '凭什么', '行吗', '好吗', '一个', '那个', '这个', '这些', '那些',
];
const longest = Math.max(...phrases.map((phrase) => phrase.length));
const known = new Set(phrases);

/** Single characters that only join words, wherever they stand; at the beginning of a run; at its end. */
const joining = new Set('的和与及或至谁了是吗');
const opening = new Set('请我想要把被去来在对给让由向从为找查');
/** Before a question: 要谁批, 能多少人. */
const modal = new Set('要能');
const asks = new Set('谁几');
const closing = new Set('吗呢啊呀吧了的么嘛');
/** Words with such a character, which say something. */
const words = new Set([
  '和平', '和谐', '和解', '和睦', '共和', '总和', '至今', '至少', '甚至', '至多', '夏至', '冬至', '饱和', '温和', '缓和', '目的', '的确', '的士', '及时', '涉及', '以及', '普及', '及格', '危及', '波及', '与会', '参与', '给与', '与否', '或者', '了解', '了结', '为了',
  '请示', '请假', '请求', '请愿', '申请', '邀请', '想象', '要求', '要点', '要素', '要件', '要闻', '重要', '主要', '必要', '纪要', '摘要', '把关', '被告', '去年', '去世', '去向', '来访', '来信', '来源', '来电', '来历', '在职', '在校', '在册', '在建', '在线', '在编', '在岗', '在园', '在押', '在场',
  '功能', '性能', '智能', '节能', '职能', '技能', '产能', '效能', '可能', '储能', '需要',
  '对象', '对外', '对口', '对策', '对照', '给付', '给予', '给水', '让利', '让行', '从业', '从事', '从严', '向上', '由来', '为民', '找零', '查询', '查处', '查验', '查封', '查阅', '查档', '是非',
]);

/** For each character of a run of Han characters whether it belongs to a stop phrase. */
export function markStops(run: string): boolean[] {
  const stops = new Array<boolean>(run.length).fill(false);
  for (let start = 0; start < run.length; start += 1) {
    const length = phraseAt(run, start) || (isJoint(run, start, stops[start - 1] ?? true) ? 1 : 0);
    if (length === 0) continue;
    stops.fill(true, start, start + length);
    start += length - 1;
  }
  return stops;
}

/** 看不看, 交没交, 符不符合: the first two characters only ask. */
const whether = /^(\p{Script=Han})[不没]\1/u;

function phraseAt(run: string, start: number): number {
  for (let length = Math.min(longest, run.length - start); length > 1; length -= 1) if (known.has(run.slice(start, start + length))) return length;
  if (whether.test(run.slice(start, start + 3))) return 2;
  // 出国要谁批, 最多能多少: what leads up to a question belongs to it.
  return modal.has(run.charAt(start)) && !joinsWord(run, start) && (phraseAt(run, start + 1) > 0 || asks.has(run.charAt(start + 1))) ? 1 : 0;
}

const joinsWord = (run: string, at: number): boolean => words.has(run.slice(at, at + 2)) || (at > 0 && words.has(run.slice(at - 1, at + 1)));

function isJoint(run: string, at: number, first: boolean): boolean {
  const character = run[at] ?? '';
  if (joinsWord(run, at)) return false;
  return joining.has(character) || (first && opening.has(character)) || (at === run.length - 1 && closing.has(character));
}

const question = /[吗呢么]$|谁|怎么|怎样|咋|如何|为何|什么|啥|哪|多[久长少高大宽深远重]|(?<![近十])几(?![乎何率])|有冇|点[解样]|边度|能否|可否|是否|(\p{Script=Han})[不没]\1/u;

/** Words in which people tell what has happened to them; in official texts they stand only in longer words. */
const told = /我|咱|俺|(?<![思理设联感])想(?![象像法到起])|[弄搞画]个|您|你|把(?!关)|被(?!告)|不(?:了|回|让|到|肯|通|起|及)|(?:[也还又就]|(?<![首成])都)[不没来]|没[人法给完]|非[让要得]|老是|死活|有人说|听说|那会|换个|好几|天天|整天|半天|越来越|居然|竟然|[搞弄害]得|[出下过进]来|大家|自己|[^获取所值不记]得|[了啦吧不没]$/;
/** The same by how the words are put together: 地儿, 买不着, 一下雨就成河, 快高考了还放喇叭, 都买不到, 说涨就涨. */
const put = /[地这那哪事活玩点块]儿(?![童女科子歌])|不(?:着|掉|懂|够(?!成)|住(?![宿所房])|完(?![整善全税备成]))|[看听说分记弄搞]不清|一(?![律般致并]).{1,6}就(?![业地近医读诊学])|就(?:行(?!政)|得)|说.{1,3}就(?![业地近医读诊学])|(?<!养)老(?:有(?!所)|爱(?!幼)|[在往要说])|(?<![愉加尽赶])快.{1,6}了(?![解结])|连.{1,6}[都也]|(?<![首成])都(?=[买没不快])|娃|老[公婆爸妈爹娘]|媳妇|[爹妈爸]|(?<![归偿退返交])还(?=[放在有让敢给得要是])|[累烦气急吵热冷]死|[那这](?:块|边)|(?<![淹沉埋出])没(?:地(?!发)|[主什啥用几个着])|多会儿/;
/** Shorter texts are words. */
const shortestTold = 5;

/** Whether a text asks or tells something as people talk, and does not only name it. */
export const isSpoken = (text: string): boolean => question.test(text) || (text.length >= shortestTold && (told.test(text) || put.test(text)));

/** A statement in one run, as long as a sentence, with a character that in the words of official texts is rare. */
const statement = /^(?=.*[就才都也又还着过得不没把被给个几儿了呢怕是光让])\p{Script=Han}{8,}$/u;

/** Whether a text without signs that nothing answers as words may be told as people talk: 低保递上去一个多月没信儿. */
export const mayBeTold = (text: string): boolean => statement.test(text);

/** Characters that questions put between words: 城里能养, 收不走, 送到哪里. In the words of official texts they are parts of words. */
const loose = new Set('能会要就才都也又还到着过得里上下不没把被给个几号起点儿出进');

/** Whether a pair of characters in a question is hardly a word. */
export const isLoosePair = (pair: string): boolean => !words.has(pair) && (loose.has(pair.charAt(0)) || loose.has(pair.charAt(1)));

/** A text without its stop phrases. */
export function dropStops(text: string): string {
  const stops = markStops(text);
  return text.split('').filter((_, index) => !stops[index]).join('');
}
