import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from '../../../../src/domain/text-overlap.ts';
import { describeRule } from '../../../support/checking.ts';
import { interpretationFile, paths, ruleBody, ruleFile } from '../../../support/scenario.ts';

const clause = '残疾人驾驶本人的机动车停放的，凭证免收停车费；新能源汽车停放不超过两个小时的，减半收取停车费；停车人对收费有异议的，可以向区交通运输局投诉，区交通运输局应当在五个工作日内答复。夜间八时至次日早晨八时停放的车辆，不收取停车费用，泊位管理单位不得以任何名义另行收费。';
const policy = { [paths.rule]: ruleFile({}, ruleBody.replace('第四条', `第四条　${clause}\n\n第五条`)) };
const plain = '这件事说起来不难：带上证件，车停进线里，开走的时候扫一扫牌子上的码就能结账。住在附近的老人不会扫码也不要紧，找穿绿马甲的师傅，交现金照样找零。'.repeat(3);
const saying = (text: string, before = '') => ({ ...policy, [paths.interpretation]: interpretationFile({}, `${before}## 怎么收费\n\n${text}\n`) });

describeRule('INT-09', {
  accept: {
    'words of its own': { files: saying(plain) },
    'half of it taken over': { files: saying(`${clause}\n\n${plain}`) },
    'clauses marked as quoted': { files: saying(`办法说：“${clause}”这就是说，停车之前先看牌子。\n\n${plain.slice(0, 80)}`) },
    'a quoted block': { files: saying(`> ${clause}\n\n${plain.slice(0, 80)}`) },
    'a text too short to tell': { files: saying(clause.slice(0, 80)) },
    'an interpretation of nothing known': { files: { [paths.interpretation]: interpretationFile({ interprets: '[11999900MB0000001X/2025-09999]' }, `## 怎么收费\n\n${clause}\n`) } },
  },
  reject: {
    'a copy': {
      files: saying(clause, '‸'), messages: ['解读与原文重合应不超过60%，实为100%（按连续8字计，引文不算），疑似要点摘抄。'], severity: 'warning', related: ['policies/2025/parking.mdx:35'],
    },
    'a copy with other punctuation and line ends': {
      files: saying(clause.replace(/[，；]/g, '\n\n- '), '‸'), messages: ['解读与原文重合应不超过60%，实为100%（按连续8字计，引文不算），疑似要点摘抄。'],
    },
  },
});

it('counts the same runs as comparing every run with every other', () => {
  const text = fc.array(fc.constantFrom(...'停车收费的办法，'), { maxLength: 60 }).map((characters) => characters.join(''));
  const runs = (value: string): string[] => {
    const bare = value.replace(/，/g, '');
    return Array.from({ length: Math.max(0, bare.length - 7) }, (_, index) => bare.slice(index, index + 8));
  };
  fc.assert(fc.property(text, text, (piece, original) => {
    const known = new Set(runs(original));
    const own = runs(piece);
    const { share, runs: count } = overlap([piece], [original]);
    expect(count).toBe(own.length);
    expect(share).toBeCloseTo(own.length === 0 ? 0 : own.filter((run) => known.has(run)).length / own.length);
  }));
});

it('finds nothing in common between texts that share no run, however many', { timeout: 60_000 }, () => {
  const texts = Array.from({ length: 20 }, (_, at) => Array.from({ length: 3400 }, (_, index) => String.fromCodePoint(0x4e00 + at * 500 + ((index * index) % 499))).join(''));
  const found = Array.from({ length: 1000 }, (_, index) => overlap([(texts[index % 20] ?? '').slice(0, 1500)], [texts[(index + 1) % 20] ?? '']));
  expect(found.every(({ share, runs }) => runs === 1493 && share === 0)).toBe(true);
});
