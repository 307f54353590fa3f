import { grounds, isWithholdingGround, type GroundCode } from '../domain/vocabulary/grounds.ts';

/** What an editor writes about a cut: `OGI-15-2：涉及个人隐私`, `隐去 OGI-15-2 涉及个人隐私`, `高亮：OGI-15-2，涉及个人隐私`. */
export interface Instruction {
  ground: GroundCode;
  reason: string;
  /** Whether it is for everything that is highlighted. */
  isForHighlights: boolean;
}

const shortestReason = 4;

/** Reads one; a fault is a sentence and how to mend it. */
export function readInstruction(written: string): Instruction | { message: string; fix: string } {
  const text = written.trim().replace(/^【|】$/g, '').trim();
  const highlight = /^(?:所有|全部)?(?:高亮|突出显示|标黄)(?:的|部分|处)*\s*[：:，,]?\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(highlight.length).replace(/^(?:隐去|删减|遮盖)?\s*[：:，,]?\s*/, '');
  const [code = ''] = /^OGI[-–—]?[0-9A-Za-z-]*/i.exec(rest) ?? [];
  const form = '写成“OGI-15-2：理由”，先写依据代码，冒号后写理由。';
  if (code === '') return { message: `没有写依据代码${rest === '' ? '' : `，实为“${rest.slice(0, 20)}”`}。`, fix: form };
  const ground = groundOf(code);
  if (ground === 'OGI-14-1') return { message: '国家秘密事项（OGI-14-1）不得在这里处理。', fix: '立即停止，把文件移出本机，并向本单位保密机构报告。' };
  if (ground === undefined || !isWithholdingGround(ground)) return { message: `依据代码“${code}”不是条例第十四条至第十六条的代码。`, fix: `改用下列代码之一：${usable.join('、')}。` };
  const reason = rest.slice(code.length).replace(/^[\s：:，,、。；;]+/, '').replace(/\s+/g, ' ').trim();
  if ([...reason].length < shortestReason) return { message: '没有写理由，或者理由太短。', fix: `${form}理由说明为什么不能公开，不写出被隐去的词句。` };
  if (/["<>{}\\`]/.test(reason)) return { message: '理由里有引号、尖括号、花括号、反斜杠或者反引号。', fix: '引号改用“”，其余的删去。' };
  return { ground, reason, isForHighlights: highlight !== '' };
}

const codes = Object.keys(grounds) as GroundCode[];
const usable = codes.filter((code) => isWithholdingGround(code) && code !== 'OGI-14-1');
const groundOf = (code: string): GroundCode | undefined => codes.find((each) => each.toLowerCase() === code.toLowerCase().replace(/^ogi[–—-]?/, 'ogi-'));
