import type { Unit } from '../../../src/domain/site.ts';

export const units: Unit[] = [
  { id: 'gov', name: '澄江市澄湖区人民政府', shortName: '区政府', docCodes: ['澄政'], type: 'government' },
  { id: 'education', name: '澄湖区教育局', shortName: '区教育局', docCodes: [], type: 'department' },
];

/** A notice as it comes out of a word processor. */
export const notice = `澄政〔2025〕6号

澄湖区人民政府关于印发
澄湖区停车管理办法的通知

各镇人民政府、街道办事处，区政府各部门：

    现将《澄湖区停车管理办法》印发给你们，请遵照执行。

                    澄湖区人民政府
                    2025年3月14日
（此件主动公开）
— 1 —
澄湖区停车管理办法
第一章　总则
第一条　为了规范停车管理，根据《中华人民共和国道路交通安全法》，制定本办法。
第二条　本办法所称停车
场，是指供机动车停放的场所。
（一）公共停车场；
（二）专用停车场。
第三条　本办法自2025年5月1日起施行，有效期5年。《澄湖区停车管理暂行办法》（澄政〔2018〕9号）同时废止。
抄送：区委办公室，区人大常委会办公室。
澄湖区人民政府办公室　　　　2025年3月17日印发
`;
