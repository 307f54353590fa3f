import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/import/join-lines.ts';
import { displayWidth, textLines } from '../../../src/import/text-line.ts';

const joined = (text: string, names: string[] = []): string[] => joinLines(textLines(text), names).map((paragraph) => paragraph.text);

describe('lines that are put together', () => {
  it.each([
    ['a break inside a word', '第五条　区政府应当健全科学民主依\n法决策机制，防止决策失误。', ['第五条　区政府应当健全科学民主依法决策机制，防止决策失误。']],
    ['a break inside a word with a blank line', '各部门要加强统筹协调，形成工作合\n\n力，确保任务落实。', ['各部门要加强统筹协调，形成工作合力，确保任务落实。']],
    ['a break inside brackets', '《某某区政务公开工作办法（2025年\n修订）》自印发之日起施行。', ['《某某区政务公开工作办法（2025年修订）》自印发之日起施行。']],
    ['a break after a comma', '各街道办事处、区政府各部门应当按照职责，\n共同做好工作。', ['各街道办事处、区政府各部门应当按照职责，共同做好工作。']],
    ['a sentence over three lines', '为了规范本区犬只管理，保障公民人身\n安全，维护公共秩序，根据有关法律法规\n制定本办法。', ['为了规范本区犬只管理，保障公民人身安全，维护公共秩序，根据有关法律法规制定本办法。']],
    ['two Latin words', '本平台采用开放标准，数据接口遵循 Open\nData 规范并向社会公布。', ['本平台采用开放标准，数据接口遵循 Open Data 规范并向社会公布。']],
  ])('%s', (_, text, expected) => expect(joined(text)).toEqual(expected));

  it('a sentence broken by the end of a page', () => {
    const lines = textLines('各单位要高度重视，加强组织领\n\n　　导，确保落实。').map((line, index) => ({ ...line, afterPageBreak: index === 1 }));
    expect(joinLines(lines).map(({ text }) => text)).toEqual(['各单位要高度重视，加强组织领导，确保落实。']);
  });

  it('a title known from the notice, on two lines', () => {
    expect(joined('澄湖区人民政府\n工作规则\n第一章　总则', ['澄湖区人民政府工作规则'])).toEqual(['澄湖区人民政府工作规则', '第一章　总则']);
  });
});

describe('lines that stay apart', () => {
  it.each([
    ['headings and articles', '第二章　职责\n第五条　区政府实行区长负责制。\n依法行政\n第六条　区长召集会议。'],
    ['items', '第三条　申请人应当提交下列材料：\n（一）申请表，一式两份\n（二）身份证复印件\n（三）其他材料。'],
    ['headings of articles without a full stop', '第二条　存单纠纷案件的案由\n人民法院可将前条所列案件一律以存单纠纷为案由。'],
    ['headings with a comma', '三、建立责任追究制度，加大惩戒力度\n各部门要认真执行法律、法规。'],
    ['signature and date', '请遵照执行。\n澄湖区人民政府\n2025年3月14日'],
    ['indented lines', '联系人及联系电话如下，请各单位周知\n　　办公室负责解释。'],
    ['labelled lines', '联系人：张某，电话：0000\n联系地址：澄湖区湖心路1号。'],
    ['formulas', '补助金额＝核定面积×补助标准，按年度计算\n公式中的核定面积以不动产权证为准。'],
    ['short lines that end with a comma', '主任，\n副主任若干人，\n委员若干人。'],
    ['cells of a table', '单位\t数量，个\n区教育局\t12。'],
  ])('%s', (_, text) => expect(joined(text)).toEqual(textLines(text).map((line) => line.text)));
});

const data = new URL('../../../../shared/data/laws.jsonl.gz', import.meta.url);
if (!existsSync(data)) console.warn('跳过：没有 ../shared/data/laws.jsonl.gz');

describe.skipIf(!existsSync(data))('real laws', { timeout: 60_000 }, () => {
  const bodies = (): string[][] => gunzipSync(readFileSync(data)).toString('utf8').trim().split('\n').filter((_, index) => index % 60 === 0)
    .map((line) => (JSON.parse(line) as { body: string }).body.split('\n').map((row) => row.replace(/^#+\s*/, '').trim()).filter(Boolean));

  const wrap = (paragraph: string, first: string): string[] => {
    const rows = [first];
    for (const character of paragraph) {
      const row = rows.at(-1) ?? '';
      if (displayWidth(row) + displayWidth(character) > 56 && !/[，。；：、）》”’！？]/.test(character)) rows.push(character);
      else rows[rows.length - 1] = row + character;
    }
    return rows;
  };
  /** Share of paragraphs that do not come back. */
  const lost = (before: (paragraphs: string[]) => string): number => {
    let paragraphs = 0;
    let missing = 0;
    for (const body of bodies()) {
      const found = new Set(joined(before(body)));
      paragraphs += body.length;
      missing += body.filter((paragraph) => !found.has(paragraph)).length;
    }
    return missing / paragraphs;
  };

  it('keep their paragraphs where nothing was broken', () => expect(lost((body) => body.join('\n'))).toBeLessThan(0.002));
  it('come back from lines of 28 characters with indented paragraphs', () => expect(lost((body) => body.flatMap((paragraph) => wrap(paragraph, '　　')).join('\n'))).toBeLessThan(0.002));
  it('come back from lines of 28 characters with blank lines between paragraphs', () => expect(lost((body) => body.map((paragraph) => wrap(paragraph, '').join('\n')).join('\n\n'))).toBeLessThan(0.004));
});
