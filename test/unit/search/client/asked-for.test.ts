import { describe, expect, test } from 'vitest';
import { answersAsked, whatIsAsked, type Asked } from '../../../../src/search/client/asked-for.ts';

const place = (text: string, heading = '第三条', path: string[] = []) => ({ text, heading, path });
const standing = (asked: Asked, ...args: Parameters<typeof place>): number => answersAsked([asked], place(...args));

describe('the sort of answer that a question wants', () => {
  test.each<[string, Asked[]]>([
    ['低保多久批下来', ['time']], ['排队要排几年', ['time']], ['押金多少天能退', ['time']], ['办结时限', ['time']], ['答复天数', ['time']], ['租赁年限', ['time']], ['报名截止', ['time']], ['常务会议多久开一次', ['frequency']], ['水箱一年洗几次', ['frequency']], ['检查频次', ['frequency']], ['文件 字数上限', ['limit']], ['出访 人数限制', ['limit']],
    ['遛狗不拴绳罚多少', ['amount', 'penalty']], ['装电梯政府给多少钱', ['amount']], ['能拿多少补助', ['amount']], ['租房补贴一个月多少', ['amount']], ['停车费多少', ['amount']], ['加装电梯补助标准', ['amount']], ['加装电梯补助 标准', ['amount']], ['收费标准', ['amount']], ['贷款额度', ['amount']], ['毕业了开店能拿什么钱', ['amount']], ['卫生标准', []], ['全区人口多少', []],
    ['吃低保要什么条件', ['condition']], ['什么样的人能住公租房', ['condition']], ['谁能申请补贴', ['condition']],
    ['街上摆摊去哪里申请', ['procedure']], ['怎么办理居住证', ['procedure']], ['申请流程', ['procedure']],
    ['公租房房租怎么算', ['reckoning']], ['公租房能转租吗', ['permission']], ['物业可不可以停水', ['permission']], ['骗低保怎么处理', ['penalty']],
    ['哪里可以摆摊', ['place']], ['摊位地点', ['place']], ['受理地址', ['place']],
    ['几个钟头内要报', ['time']], ['低保几个月审一次', ['time', 'frequency']], ['头一回当老板政府奖多少', ['amount']], ['小店有钱补吗', ['amount']], ['一家摊多少', ['amount']],
    ['图书馆借书要不要押钱', ['charge']], ['给狗上户口收不收费', ['charge']], ['路边停二十分钟要钱不', ['charge']], ['换水泵谁掏钱', ['charge']], ['信息公开 收费', ['charge']], ['停车收费', []], ['路边停车 免费 时间', ['time']], ['公园进去免费吗', ['charge']], ['先交钱还是先领补贴', []],
    ['申请补贴要带几样东西', ['materials']], ['养犬登记材料', ['materials']], ['水有怪味找谁', ['contact']], ['补贴被退回来找谁说理', ['contact']], ['奇葩证明 投诉', ['contact']],
    ['公园里为啥不修游泳池', ['reason']], ['转给朋友住会咋样', ['penalty']], ['补贴各家怎么分', ['reckoning']], ['没发票咋办', ['procedure']],
    ['养犬登记', []], ['犬只伤人', []], ['第三条', []],
  ])('%s', (query, asked) => expect(whatIsAsked(query)).toEqual(asked));

  test('is given by a text that states it, more so under a heading that announces it', () => {
    expect(standing('time', '自受理之日起30个工作日内作出决定。')).toBeGreaterThan(0);
    expect(standing('time', '轮候期一般不超过五年。', '第十条', ['第二章 时限'])).toBeGreaterThan(standing('time', '轮候期一般不超过五年。'));
    expect(standing('frequency', '常务会议一般每月召开两次。')).toBeGreaterThan(0);
    expect(standing('frequency', '常务会议一般每两周召开1次。')).toBeGreaterThan(0);
    expect(standing('limit', '文件稿一般不超过5000字。')).toBeGreaterThan(0);
    expect(standing('limit', '文件稿应当写清事由。')).toBe(0);
    expect(standing('frequency', '每学期至少组织两次家长陪餐。')).toBeGreaterThan(0);
    expect(standing('frequency', '第二次仍不改正的，暂停使用。')).toBe(0);
    expect(standing('amount', '处五十元以上二百元以下罚款。')).toBeGreaterThan(0);
    expect(standing('amount', '按照实际缴费的三分之二以内给予补贴。')).toBeGreaterThan(0);
    expect(standing('condition', '家庭人均收入低于标准的，可以申请。', '第四条', ['第二章 申请条件'])).toBeGreaterThan(standing('condition', '家庭人均收入低于标准的，可以申请。'));
    expect(standing('reckoning', '月低保金按照下列公式计算。')).toBeGreaterThan(0);
    expect(standing('reckoning', '就业的，扣减必要的就业成本。')).toBeGreaterThan(0);
    expect(standing('permission', '承租人不得转租。')).toBeGreaterThan(0);
    expect(standing('penalty', '逾期不改正的，处五百元罚款。')).toBeGreaterThan(0);
    expect(standing('place', '环湖路公交首末站西侧，十二个摊位。')).toBeGreaterThan(0);
    expect(standing('procedure', '向镇人民政府提出申请。')).toBeGreaterThan(0);
    expect(standing('charge', '检索、复制和邮寄不收取费用。')).toBeGreaterThan(0);
    expect(standing('charge', '按照表中的规定办理。', '要不要交钱？')).toBeGreaterThan(standing('charge', '办理登记不收取费用。'));
    expect(standing('materials', '应当提交下列材料：身份证和申请表。')).toBeGreaterThan(0);
    expect(standing('contact', '可以拨打12345政务服务热线。')).toBeGreaterThan(0);
    expect(standing('reason', '因为车多了，路窄了。')).toBeGreaterThan(0);
    expect(standing('penalty', '转租、转借的，收回住房。')).toBeGreaterThan(0);
  });

  test('is not given by a text on something else', () => {
    expect(standing('time', '本办法由民政局负责解释。')).toBe(0);
    expect(standing('amount', '由公安机关责令改正。')).toBe(0);
    expect(standing('reckoning', '合理确定人员比例。')).toBe(0);
    expect(standing('charge', '办理时限为三个工作日。')).toBe(0);
    expect(standing('contact', '公园面积五公顷。')).toBe(0);
    expect(standing('materials', '补助分两次拨付。')).toBe(0);
    expect(answersAsked([], place('自受理之日起30个工作日内作出决定。'))).toBe(0);
  });

  test('is not given by a long text, which holds such words by chance, unless its heading asks the very question', () => {
    const text = `申请人可以提出申请。${'湖边有树，树下有人。'.repeat(60)}`;
    expect(standing('procedure', text)).toBe(0);
    expect(standing('procedure', text, '怎么申请？')).toBeGreaterThan(0);
  });

  test('is given by a section under the very question, however it puts the answer', () => {
    const text = '看两样：收入不高，房子不大。';
    expect(standing('condition', text, '什么样的家庭能申请？')).toBeGreaterThan(standing('condition', text, '申请以后要注意什么？'));
  });
});
