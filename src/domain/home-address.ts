import { disjoint } from './disjoint.ts';
import { flatSigns, householdParts, type AddressPart } from './household-parts.ts';
import type { Place } from './mobile-number.ts';
import { contexts, type NumberContext } from './number-context.ts';

/** How surely a place is somebody's home by its form alone: none; perhaps; likely (小区几幢几室、村几组几号); surely (几幢几单元几室). */
type Form = 0 | 1 | 2 | 3;

/** Words after which a place begins. */
const lead = /(?:家庭住址|家庭地址|住址|地址|地点|住所地?|户籍(?:所在地|地)?|户口(?:所在地)?|所在地|门牌号?码?|坐落于?|座落于?|[位住落设居]于|(?:家|租|暂|居|现)住[于在]?|走访|慰问|看望|反映|住(?![院房宅建宿户所])|[址在到是系的某籍至搬迁]|为(?!民)|先生|女士|同志)(?=[\u4e00-\u9fff0-9A-Za-z])/g;
/** Says that what comes next is where somebody lives. */
const home = /(?:家庭(?:详细)?(?:住址|地址)|(?:现|常|经常|实际|目前|联系)?住址|[现常]住地?址?|经常居住地|居住地址?|居住(?:地点|在|于)|户籍(?:所在地|地址|地)?(?:地址)?|户口(?:所在地|地址)?|身份证(?:住址|地址)|家住|家在|租住(?:在|于)?|暂住(?:在|于|地|地址)?|(?<![居入])住(?:在|于)?|籍|门牌号?(?:码)?)\s*(?:[:：]|[为是在于系])?\s*[“"（(]?\s*$/;
const homeHeading = /住址|家庭地址|居住地|户籍|户口|门牌/;
/** Says that what comes next is where an office, a shop or a site is. */
const officeLabel = /(?:办公|经营|营业|注册|单位|公司|企业|机构|店铺|门店|商铺|服务|受理|办理|报名|领取|咨询|接待|集合|报到|投票|投递|邮寄|寄送|送件|收件|现场|活动|会议|培训|考试|考点|开标|评标|工程|项目|施工|建设|改造|加装|维修|窗口|网点|站点|站址|[局委办院校馆站厅])(?:所在)?(?:地址|地点|场所|位置|地)?\s*(?:[:：]|位于|设在|搬至|迁至|搬到|迁到|[为在是于])?\s*[“"（(]?\s*$/;
const officeHeading = /经营|办公|单位|营业|注册|项目|工程|施工|网点|窗口|服务|受理|报名|门店|店铺|站点|机构|企业|公司/;
const officeWords = /办公|经营|营业|门店|店铺|商铺|公司|合作社|工厂|厂房|窗口|居委会|村委会|居民委员会|村民委员会|党群|服务站|服务中心|政务|大厅|派出所|诊所|卫生室|卫生站|幼儿园|托育|食堂|驿站|活动室|投票站|超市|药店|药房|餐饮|餐厅|商行|经营部|工作室|事务所|养老院|物业|报名地点|领取地点|受理地点|办理地点|施工|工程|项目|点位|站点/;
/** What a place is when it is no home; in it or right behind it. */
const officeInside = /中心|大厅|大楼|大厦|写字楼|商务|广场|商场|市场|政府|机关|居委会|村委会|委员会|党群|服务站|卫生[院所室站服]|医院|学校|[中小]学|幼儿园|派出所|法院|检察院|[产工]业园|科技园|创业园|孵化|工业|商铺|门面|底商|超市|物业|活动室|会议室|办公|窗口|公司|车库|车位|配电|泵房|消防|监控|公安|仓库|厂房/;
const officeBehind = /^\s?[（(]?(?:原)?(?:[区市县镇省]|街道)?[\u4e00-\u9fff]{0,10}?(?:局|委员会|办公室|办事处|管理处|中心|大厅|窗口|服务站|工作站|卫生站|驿站|警务[站室]|公司|分局|居委会|村委会|门店|超市|药店|药房|餐厅|餐馆|饭店|商行|经营部|工作室|诊所|事务所|派出所|司法所|卫生所|税务所|幼儿园|学校|活动室|车位|车库|配电房|泵房|物业)/;
/** Houses of those who work there. */
const staffHouses = /[\u4e00-\u9fff]{1,6}(?=职工宿舍|宿舍|家属[院楼区]|职工住宅)/g;
const verb = /[经由被向与报至到内将]/;
/** A thing that bears a number of its own. */
const thing = /^\s?(?:配电|消防|监控|值班|机井|地块|鱼塘|水?塘|泵|桥|涵|闸|路灯|灯?杆|点位?|线|台区|变压器|大?棚|田|林|宗地|图斑|监测|排口|坑|水?井|渠|垃圾|站|楼|厂|门|池|标段|车|文|令|公告|通知|工作面|窑|矿|支渠|沟)/;
const person = /某|姓名|申请人|户主|业主|先生|女士|同志|被告知人|当事人|村民|居民|参保人|受助|患者|老人|夫妇|夫妻|经营者|低保|残疾|学生|考生|身份证|身份号码/;
const residential = /(?:小区|苑|花园|家园|公寓|新村|新城|名邸|华庭|府|里|坊|湾|庭|郡|墅|宿舍|家属[院楼区]|大院|嘉园|雅居|佳苑|居|园|城|公馆|村|屯|庄|社区)$/;
const village = /(?:村|屯|庄|社区|寨|湾|坪|沟|队|营|堡|村委会|村民委员会)$/;

/**
 * Places in a half-width text where somebody lives, to the house or the flat: 几幢几单元几室, 小区几幢几室, 村几组几号, 弄号室, and any house
 * number that the text calls 住址, 户籍 or 家住. Where offices, shops, sites, stops and service windows are is none, nor is a place
 * that goes down to a 社区, a 村, a 小区 or a building only.
 */
export function homesIn(text: string): Place[] {
  const parts = householdParts(text);
  const flats = flatSigns(text);
  if (parts.length === 0 && flats.length === 0) return [];
  const contextOf = contexts(text);
  const found = parts.flatMap((chain) => {
    const first = chain[0] as AddressPart;
    const end = (chain[chain.length - 1] as AddressPart).end;
    const start = beginning(text, first.start);
    const form = formOf(text.slice(start, first.start), chain);
    return form !== null && isHome(text, { start, end }, form, endsAtHouse(chain), contextOf(start, end)) ? [{ start, end }] : [];
  });
  const short = flats.flatMap(({ start: sign, end }) => {
    const start = beginning(text, sign);
    return residential.test(text.slice(start, sign)) && isHome(text, { start, end }, 3, true, contextOf(start, end)) ? [{ start, end }] : [];
  });
  return disjoint([...found, ...short]);
}

/** Where the place that leads up to a house number begins: after the last word that leads to it, at most 40 characters before. */
function beginning(text: string, at: number): number {
  const before = /[\u4e00-\u9fff0-9A-Za-z]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  let from = 0;
  for (const { 0: word, index } of before.matchAll(lead)) from = index + word.length;
  return at - before.length + from;
}

/** Null where what stands before the numbers is no place at all. */
function formOf(place: string, chain: readonly AddressPart[]): Form | null {
  const signs = chain.map(({ sign }) => sign).join('');
  const han = place.replace(/[^\u4e00-\u9fff]/g, '');
  if (/第$|规定|办法|文件|通知|条例|公告|标准|决定|〔/.test(place)) return null;
  if (/[BHLY].*U.*R/.test(signs) || /L.*[HB].*R/.test(signs)) return 3;
  if (han.length < 2) return null;
  const lives = residential.test(place) || chain.some(({ between }) => residential.test(between));
  if (/B.*R/.test(signs) && lives) return 2;
  if (/G.*H/.test(signs) && (village.test(place) || place.includes('村'))) return 2;
  if (/[BH].*R/.test(signs) || /B.*U/.test(signs)) return 1;
  return 0;
}

/** Whether a place goes down to a house or a building, not only to a group of a village or a lane. */
const endsAtHouse = (chain: readonly AddressPart[]): boolean => chain.some(({ sign }) => 'HBURY'.includes(sign));

function isHome(text: string, { start, end }: Place, form: Form, house: boolean, { before, heading, after }: NumberContext): boolean {
  const own = text.slice(start, end).replace(staffHouses, '');
  if (officeInside.test(own) || thing.test(after)) return false;
  const behind = officeBehind.exec(after)?.[0];
  if (behind !== undefined && !verb.test(behind)) return false;
  const clause = before.split(/[。；;]/).pop() ?? '';
  if (house && home.test(clause) && !/(?:居|常)住(?:人口|户)/.test(clause)) return true;
  if (house && homeHeading.test(heading)) return true;
  if (form < 1 || officeHeading.test(heading) || officeLabel.test(clause)) return false;
  const named = person.test(clause) || /^\s?[（(]?[^，。；]{0,6}(?:某|业主|住户|户主|家中|先生|女士)/.test(after);
  if (form === 1) return named && /室|单元/.test(own) && !officeWords.test(clause);
  return named || !officeWords.test(clause);
}
