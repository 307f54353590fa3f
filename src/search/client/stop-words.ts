/** Words of a question that say nothing about what is looked for; the longest match counts. */
const phrases = [
  '有没有', '能不能', '可不可以', '是不是', '要不要', '为什么', '怎么办', '怎么样', '怎么', '怎样', '如何', '什么', '哪些', '哪里', '哪个', '哪儿', '多久', '多长时间', '多少', '几天',
  '请问', '想问', '我想', '我要', '我的', '我们', '我', '谁', '吗', '呢', '啊', '呀', '吧', '了', '的', '是', '可以', '能够', '是否', '关于', '有关', '相关', '和', '与', '及', '或', '在', '对', '把', '被', '要', '想', '请', '来', '去', '查一下', '一下', '查询', '告诉',
];
const longest = Math.max(...phrases.map((phrase) => phrase.length));
const known = new Set(phrases);

/** For each character of a run whether it belongs to a stop phrase. Words of the text that merely hold such a character are not cut: `words` are the ends of its words. */
export function markStops(run: string, words: ReadonlySet<number>): boolean[] {
  const stops = new Array<boolean>(run.length).fill(false);
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(longest, run.length - start); length > 0; length -= 1) {
      if (!known.has(run.slice(start, start + length))) continue;
      const whole = (start === 0 || words.has(start)) && (start + length === run.length || words.has(start + length));
      if (!whole && length < 2) continue;
      stops.fill(true, start, start + length);
      start += length - 1;
      break;
    }
  }
  return stops;
}
