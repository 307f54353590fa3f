import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createSearcher, type Searcher } from '../../../../src/search/client/search-portal.ts';
import { indexSite } from '../../../../src/search/index-site.ts';
import { openBuiltIndex } from '../index-in-node.ts';
import { manyPages, pageHtml, writeSite } from '../small-site.ts';

const rules = '/policies/2025/housing/';
const explanation = '/interpretations/2025/housing/';
let searcher: Searcher;

beforeAll(async () => {
  const own = { unit: '澄湖区人民政府', date: '2025年10月17日' };
  const siteDir = await writeSite({
    ...manyPages(),
    // More pages have the words than are fetched at a time.
    ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`policies/2024/mention-${index}`, pageHtml({ ...own, title: `澄湖区第${'一二三四五六七八'[index]}批事项清单`, articles: [[1, `租房补贴；租房补贴；租房补贴按照有关规定执行，共${index + 3}项。`]] })])),
    'policies/2025/housing': pageHtml({ ...own, title: '澄湖区新市民租房补贴和安家费发放办法', articles: [[1, '本办法适用于在本区就业的人员。'], [2, '申请租房补贴应当具备下列条件：在本区缴纳社会保险满六个月。'], [3, '租房补贴每月八百元，安家费一次发放五千元。']] }),
    'interpretations/2025/housing': pageHtml({ ...own, title: '租房补贴每月多少、安家费怎么领？一文说清', kind: '政策解读', articles: [[1, '看看您能不能领。']] })
      .replace('</main>', `<span data-pagefind-meta="explains:art-1>${rules}#art-1"></span></main>`),
    'annual-reports/2025': pageHtml({ ...own, title: '澄湖区2025年政府信息公开工作年度报告', kind: '年度报告', articles: [[1, '全年公开雨污分流改造信息二十条。']] }),
    'annual-reports/2022': pageHtml({ ...own, title: '澄湖区2022年政府信息公开工作年度报告', kind: '年度报告', articles: [[1, '公开夜市摊位押金信息三条。']] }),
    'policies/2020/night-market': pageHtml({ ...own, title: '澄湖区夜市试行办法', validity: '已失效', articles: [[1, '经营者应当按照核定的时间和地点摆放，保持周围整洁，不得占用通道，不得使用扩音设备招揽顾客，垃圾随产随清，收市以后清扫地面，服从管理人员的安排，爱护公用的照明和供水设施，损坏的照价赔偿。'], [2, '摊位的押金为二百元。']] }),
    'policies/2025/drains': pageHtml({ ...own, title: '澄湖区排水管理规定', articles: [[1, '新建小区应当做到雨水污水分开；老旧小区结合更新实施雨污分流的管网改造。本规定有效期至2030年6月30日。']] }),
    'policies/2023/fire': pageHtml({ ...own, title: '澄湖区人民政府关于冬季野外用火的命令', validity: '已失效', articles: [[1, '禁止野外用火。']] }),
    'policies/2025/duty': pageHtml({ ...own, title: '澄湖区值班工作规则', articles: [[1, '值班人员应当坚守岗位，做好来电来访的记录，按时交接，不得擅自离开，遇有重要情况及时处理并做好登记，重大事项逐级请示报告，交接双方签字确认，记录保存三年以上备查。'], [2, '野外用火的情况随时报告。']] }),
    'policies/2022/notice': pageHtml({ ...own, title: '关于学校卫生安全与营养健康管理工作的通知', articles: [[1, '学校做好卫生安全与营养健康管理工作。']] }),
    'policies/2025/school': pageHtml({ ...own, title: '关于加强学生健康工作的通知', articles: [[1, '各校开设健康课。']] })
      .replace('</h1>', '</h1><p>为贯彻《学校卫生安全与营养健康管理实施细则》，现通知如下。</p>'),
    'annual-reports/2024': pageHtml({ ...own, title: '澄湖区水务局2024年工作年度报告', date: '2025年3月1日', kind: '年度报告', articles: [[1, '全年检修管道三十公里。']] }),
    'annual-reports/2023': pageHtml({ ...own, title: '澄湖区水务局2023年工作年度报告', date: '2024年3月1日', kind: '年度报告', articles: [[1, '全年检修管道二十公里。']] }),
    'policies/2025/water-bulletin': pageHtml({ ...own, unit: '澄湖区水务局', title: '澄湖区水务局水资源公报', articles: [[1, '全年降水九百毫米。']] }),
    'policies/2025/water-list': pageHtml({ ...own, unit: '澄湖区水务局', date: '2026年1月5日', title: '澄湖区水务局河道名录', articles: [[1, '河道共十条。']] }),
    'policies/2025/estate': pageHtml({ ...own, title: '澄湖区住宅小区管理规定', articles: [[1, '小区的公共收益归业主所有。']] }).replace('</h1>', '</h1><p>规定公共收益归谁、怎样公布。</p>'),
    'policies/2025/pools': pageHtml({ ...own, title: '澄湖区游泳场所卫生规定', articles: [[1, '游泳场所应当在入口的显著位置向顾客公布每次换水消毒的记录。'], [2, '换水消毒每周不少于两次，由专人负责。'], [3, '违反本规定第二条规定的，未按照要求换水消毒的，处以警告。']] }),
    'policies/2025/lifts': pageHtml({ ...own, date: '2026年2月1日', title: '澄湖区电梯维护规定', articles: [[1, '电梯的公共收益另行规定。']] }),
    'policies/2025/manholes': pageHtml({ ...own, day: '2025-10-17', title: '澄湖区窨井盖管理办法', articles: [[1, '窨井盖由产权单位维护。'], [2, '本办法由起草单位解释。']] }).replace('<h1>', '<span data-pagefind-filter="起草:澄湖区水务局"></span><h1>'),
    'policies/2025/pumps': pageHtml({ ...own, unit: '澄湖区水务局', day: '2025-06-02', title: '关于进一步做好全区排涝泵站设施设备日常巡查检修工作的通知', articles: [[1, '巡查时一并察看窨井盖。']] }),
    'interpretations/2024/pumps': pageHtml({ ...own, unit: '澄湖区水务局', day: '2024-05-01', title: '泵站十问', kind: '政策解读', articles: [[1, '看看泵站怎么排水。']] }),
    'policies/2025/trees': pageHtml({ ...own, title: '澄湖区古树名木认养办法', articles: [[1, '公示期满无异议的，由林业主管部门与认养人签订协议，发给认养证书，并在公示栏旁挂牌。'], [2, '申请人的名单应当在村务公开栏公示七日，公示期内任何人可以提出意见。']] }),
    'policies/2025/kites': pageHtml({ ...own, title: '澄湖区放飞物管理办法', articles: [[1, '公安机关是放飞物的主管部门，负责风筝登记和查验。'], [2, '风筝长度超过三米的，放飞人应当登记；登记不收取费用，登记后发给标牌。'], [3, '本办法施行前已经购买的风筝登记可以延后。']] }),
    'policies/2026/drains-amended': pageHtml({ ...own, date: '2026年3月1日', title: '关于修改《澄湖区排水管理规定》的决定', articles: [[1, '第一条改为第二条。']] }),
    'guides/privacy': pageHtml({ ...own, title: '个人信息保护', date: '2026年1月1日', day: '2026-01-01', kind: '公开指南', articles: [[1, '本站不收集信息。']] }),
    'policies/2025/berths': pageHtml({ ...own, title: '澄湖区泊位共享补助办法', articles: [[1, '泊位共享补助遵循自愿的原则。'], [2, '每个泊位按照开放的月数给予三百元。']] })
      .replace('<section><h3 id="art-2">', '<section><h2 id="ch-2">第二章　补助标准</h2></section><section><h3 id="art-2">'),
    'meetings/2025/berths': pageHtml({ ...own, title: '区政府第十次常务会议', kind: '政府会议', articles: [[1, '审议《澄湖区泊位共享补助办法（草案）》，原则通过。补助标准按照泊位确定。'], [2, '听取《澄江市扬尘管控规程》的执行情况。']] }),
    'policies/2025/night': pageHtml({ ...own, title: '关于夜间泊车有关事项的规定', articles: [[1, '为统一夜间停车的收费标准，制定本规定。'], [2, '夜间停车按照每次五元的收费标准执行。']] }),
    'guides/guide': pageHtml({ title: '澄湖区政府信息公开指南', unit: '澄湖区政府办公室', date: '2025年10月17日', kind: '公开指南', articles: [[1, '本指南说明怎样获取信息。']] }),
    'policies/2019/stalls': pageHtml({ ...own, title: '关于印发《澄湖区临时占道摊点管理暂行办法》的通知', validity: '已废止', articles: [[1, '摊点由街道管理，每日七时之前收摊完毕。']] }),
    'policies/2025/stalls': pageHtml({ ...own, title: '澄湖区摊点管理办法', articles: [[1, '《澄湖区临时占道摊点管理暂行办法》同时废止。关于印发《澄湖区临时占道摊点管理暂行办法》的通知不再执行。'], [2, '摊点由街道管理，每日七时以及二十时之前收摊完毕。']] }),
  });
  await indexSite({ siteDir, cacheDir: mkdtempSync(join(tmpdir(), 'search-cache-')), bundleSize: 12 });
  const engine = await openBuiltIndex(siteDir);
  const table = { ...await engine.readingTable(), units: [{ name: '澄湖区人民政府', forms: ['澄湖区人民政府', '澄湖区政府'] }, { name: '澄湖区水务局', forms: ['澄湖区水务局', '水务局'] }], kinds: ['公开指南', '政策文件', '年度报告', '政府公报'] };
  searcher = createSearcher({ ...engine, readingTable: async () => table });
});

const found = async (query: string): Promise<string[]> => ((await (await searcher.search(query)).next()) ?? []).flatMap(({ places }) => places.map(({ url }) => url));

test('of many pages that hold the words, the one that has them in its title is fetched first, and is first', async () => {
  expect((await found('租房补贴'))[0]).toBe(rules);
});

test('words run together that the title has apart are in the title all the same', async () => {
  expect((await found('租房补贴发放'))[0]).toBe(rules);
});

test('the document stands before the interpretation whose title has the words as well', async () => {
  const urls = await found('租房补贴 安家费');
  expect(urls[0]?.startsWith(rules)).toBe(true);
  expect(urls).toContain(explanation);
});

test('the whole title of an interpretation leads to it, though it asks how much', async () => {
  expect((await found('租房补贴每月多少、安家费怎么领？一文说清'))[0]).toBe(explanation);
});

test('a question about conditions leads to the article that says them, however well the title fits', async () => {
  expect((await found('租房补贴要什么条件'))[0]).toBe(`${rules}#art-2`);
});

test('an annual report stands behind a rule with the words apart, unless it is asked for', async () => {
  expect(await found('雨污分流改造')).toEqual(['/policies/2025/drains/#art-1', '/annual-reports/2025/#art-1']);
  expect((await found('雨污分流改造 年度报告'))[0]?.startsWith('/annual-reports/2025/')).toBe(true);
});

test('the article on what a rule is for stands behind the one that rules, unless it is asked for word for word', async () => {
  expect(await found('夜间停车 收费标准')).toEqual(['/policies/2025/night/#art-2', '/policies/2025/night/#art-1']);
  expect((await found('为统一夜间停车的收费标准'))[0]).toBe('/policies/2025/night/#art-1');
});

test('what is no longer in force stays where it alone has the words in its title', async () => {
  expect(await found('野外用火')).toEqual(['/policies/2023/fire/', '/policies/2025/duty/#art-2']);
});

test('what is no longer in force does not stand aside for an annual report, which only says what was done', async () => {
  expect(await found('夜市 押金')).toEqual(['/policies/2020/night-market/#art-2', '/annual-reports/2022/#art-1']);
});

test('what the opening of a document says word for word is not held against it', async () => {
  expect((await found('学校卫生安全与营养健康管理实施细则'))[0]).toBe('/policies/2025/school/');
});

test('a title that names a unit asks for these very words, not for what comes from that unit', async () => {
  expect((await found('澄湖区政府信息公开指南'))[0]).toBe('/guides/guide/');
  expect((await found('澄湖区政府 租房补贴'))[0]).toBe(rules);
});

test('the annual report of a year is not the one that came out in that year', async () => {
  expect((await found('2024年工作年度报告'))[0]).toBe('/annual-reports/2024/');
  expect((await found('2023年工作年度报告'))[0]).toBe('/annual-reports/2023/');
});

test('a year asks for the report that is on it, and not for the one that was published in it', async () => {
  expect(await found('2024年检修管道情况')).toEqual(['/annual-reports/2024/#art-1', '/annual-reports/2023/#art-1']);
  expect((await found('2024年 检修管道'))[0]).toBe('/annual-reports/2024/#art-1');
  expect((await found('2022年信息公开年度报告'))[0]).toBe('/annual-reports/2022/');
  // Named by its year and kind alone it is meant as a whole.
  expect((await found('2024年年报'))[0]).toBe('/annual-reports/2024/');
});

test('a unit, a year and a kind of which nothing has all: what has the kind stays; what has the words in its title is first', async () => {
  expect(new Set(await found('水务局公开指南'))).toEqual(new Set(['/guides/guide/', '/guides/privacy/']));
  expect(await found('澄湖区政府2019年报')).toEqual(await found('澄湖区政府年报'));
  for (const query of ['水务局 公报', '水务局公报']) expect((await found(query))[0], query).toBe('/policies/2025/water-bulletin/');
  expect((await found('公开指南')).slice(0, 2)).toEqual(['/guides/guide/', '/guides/privacy/']);
});

test('a title from memory leads to its page, also where it asks something', async () => {
  for (const query of ['租房补贴每月多少，安家费怎么领', '租房补贴多少、安家费怎么领？一文说清']) expect((await found(query))[0], query).toBe(explanation);
  // What a title says of a document by its name does not make it that document.
  expect((await found('摊点管理办法'))[0]).toBe('/policies/2025/stalls/');
});

test('who asks in everyday words finds a page that has the one word that counts, wherever the others stand', async () => {
  expect((await found('礼拜天能去雨污分流那里看看吗'))[0]).toBe('/policies/2025/drains/#art-1');
});

test('of places that have the words alike, the one in a document that its summary says to be about them is first', async () => {
  expect((await found('公共收益'))[0]).toBe('/policies/2025/estate/#art-1');
});

test('of articles with the same words the one that begins with them is first, and what follows a breach is last unless it is asked for', async () => {
  expect(await found('换水消毒')).toEqual(['/policies/2025/pools/#art-2', '/policies/2025/pools/#art-1', '/policies/2025/pools/#art-3']);
  expect((await found('换水消毒 处罚'))[0]).toBe('/policies/2025/pools/#art-3');
});

test('what changes a document stands behind it, unless the change is asked for', async () => {
  expect((await found('澄湖区排水管理规定'))[0]).toBe('/policies/2025/drains/');
  expect((await found('修改排水管理规定'))[0]).toBe('/policies/2026/drains-amended/');
});

test('a sentence that only what is repealed has leads to it, though what is in force has nearly the same', async () => {
  expect((await found('摊点由街道管理，每日七时之前收摊'))[0]).toBe('/policies/2019/stalls/#art-1');
  expect((await found('街道管理，每日七时以及二十时之前'))[0]).toBe('/policies/2025/stalls/#art-2');
});

test('a day that no page bears is found where a text names it, in whatever typing', async () => {
  for (const query of ['2030年6月30日', '2030-06-30', '2030年6月', '有效期至2030.6.30']) expect(await found(query), query).toEqual(['/policies/2025/drains/#art-1']);
  // A unit beside it that has no such page gives way, and the day stays asked for.
  expect(await found('水务局 2030年6月30日')).toEqual(['/policies/2025/drains/#art-1']);
  expect(await found('2030年6月29日')).toEqual([]);
});

test('a title that is the name of a kind stands first among what is of that kind', async () => {
  expect((await found('政府信息公开指南')).slice(0, 2)).toEqual(['/guides/guide/', '/guides/privacy/']);
});

test('the whole title of what is repealed leads to it, with its signs or without', async () => {
  for (const query of ['关于印发《澄湖区临时占道摊点管理暂行办法》的通知', '关于印发澄湖区临时占道摊点管理暂行办法的通知', '澄湖区临时占道摊点管理暂行办法']) expect((await found(query))[0], query).toBe('/policies/2019/stalls/');
});

test('a unit by its name alone is answered by what has it in its title, then by what is newest of it, also what it drafted; what stands below a short title is not the title', async () => {
  const pages = (await found('澄湖区水务局')).map((url) => url.replace(/#.*/, ''));
  expect(pages).toEqual(['/policies/2025/water-bulletin/', '/policies/2025/water-list/', '/policies/2025/manholes/', '/policies/2025/pumps/', '/interpretations/2024/pumps/']);
});

test('a unit beside words means what it drafted as well; the filter that a reader chooses does not', async () => {
  expect((await found('水务局 窨井盖'))[0]).toBe('/policies/2025/manholes/');
  const chosen = await searcher.search('窨井盖', { selection: { 机关: ['澄湖区水务局'] } });
  expect((await chosen.next())?.map(({ places: [place] }) => place?.url)).toEqual(['/policies/2025/pumps/#art-1']);
});

test('what the filters count is what was found: a unit, a kind or a year among the words holds for them as well, and so does what is left out', async () => {
  for (const query of ['水务局 管理', '年度报告 公开', '摊点 -2019', '摊点']) {
    const { answering, total, setAside } = await searcher.search(query);
    expect(answering.length, query).toBe(total + setAside);
  }
  expect((await searcher.search('水务局 管理')).answering.length).toBeLessThan((await searcher.search('管理')).answering.length);
});

test('a chapter says what its articles are about, and the title of a rule that a meeting dealt with does not make its minutes the rule', async () => {
  expect((await found('泊位共享补助标准'))[0]).toMatch(/^\/policies\/2025\/berths\/#/);
  // They are found by it all the same.
  expect(await found('扬尘管控规程')).toContain('/meetings/2025/berths/#art-2');
});

test('who names two words means the article about them, and not the one that says who sees to it or what was before, though these have them word for word', async () => {
  expect((await found('风筝登记'))[0]).toBe('/policies/2025/kites/#art-2');
  expect((await found('风筝登记归谁管'))[0]).toBe('/policies/2025/kites/#art-1');
  expect((await found('公安机关是放飞物的主管部门，负责风筝登记'))[0]).toBe('/policies/2025/kites/#art-1');
});

test('what an article names as done before is not what it is about', async () => {
  expect((await found('古树认养 公示'))[0]).toBe('/policies/2025/trees/#art-2');
});
