import { copyFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from './run-command.ts';
import { describeScaffold, under, writeNew } from './scaffold.ts';

/** The table of holidays is kept once, in the sample content. */
const holidays = fileURLToPath(new URL('../../content/registers/holidays.yaml', import.meta.url));

/** An empty content folder that builds. Every value to change is marked. */
export async function newSite(folder: string): Promise<string> {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) throw new UsageError(`目录 ${folder} 不是空的，没有改动。请换一个目录。`, 1);
  const files: [string, string][] = [['site.yaml', siteYaml], ['registers/units.yaml', unitsYaml], ['registers/synonyms.yaml', synonymsYaml], ['registers/questions.yaml', questionsYaml], ['policies/.gitkeep', ''], ['interpretations/.gitkeep', '']];
  for (const [name, text] of files) await writeNew(under(folder, name), text);
  await copyFile(holidays, under(folder, 'registers/holidays.yaml'));
  return `${describeScaffold(under(folder, 'site.yaml'), siteYaml)}${describeScaffold(under(folder, 'registers/units.yaml'), unitsYaml)}节假日安排：${under(folder, 'registers/holidays.yaml')}，新一年的通知发布后补一条。
群众用语对照：${under(folder, 'registers/synonyms.yaml')}，文件发布以后照里面的示例补写。
群众问法：${under(folder, 'registers/questions.yaml')}，照热线和窗口的记录补写。
接下来：npm run new -- policy 名称 --content ${folder}，或 npm run import -- 文件.txt --out ${folder}；npm run build -- --content ${folder} --out 网站目录
`;
}

const siteYaml = `# 站点身份。下面都是示例值，请逐项改为本机关的信息。
siteName: 某某区人民政府门户网站 # 待填：网站名称
siteDomain: www.example.gov.cn # 待填：网站域名
siteIdCode: "0000000000" # 待填：网站标识码，10位数字
origin: https://www.example.gov.cn # 待填：网站地址，末尾不加斜杠
authority: 某某区人民政府 # 待填：机关名称
organizer: 某某区人民政府办公室 # 待填：主办单位
contact:
  phone: 0000-00000000 # 待填：联系电话
  hours: 工作日 9:00—12:00，13:30—17:30 # 待填：办公时间
  address: 某某市某某区某某路1号 # 待填：地址
icpNo: 示ICP备00000000号 # 待填：ICP备案编号
policeNo: 示公网安备00000000000000号 # 待填：公安机关备案标识
findErrorUrl: https://zfwzgl.www.gov.cn/ # 待填：政府网站找错入口
# 正式上线前改为 true：页脚必备要素缺一项就不能发布。
production: false
# 规则档案：base 为国家规定；天津市及和平、东丽、北辰区，威海市环翠区可写 tianjin、heping、dongli、beichen、huancui；chenghu 取各地最严的一项。
profile: base
`;

const unitsYaml = `# 单位名册。下面是示例，请改为本机关的信息，并补上全部发文、起草单位。
- id: gov
  name: 某某区人民政府 # 待填：全称
  shortName: 区政府 # 待填：简称
  creditCode: "000000000000000000" # 待填：18位统一社会信用代码
  docCodes: [某政发] # 待填：机关代字
  type: government
  # 自哪一年度起在本站公布政府信息公开工作年度报告；写了以后，逾期没有公布的会提示。
  # reportsFrom: 2026
- id: office
  name: 某某区人民政府办公室 # 待填：全称
  shortName: 区政府办公室 # 待填：简称
  creditCode: "000000000000000001" # 待填：18位统一社会信用代码
  docCodes: [某政办发] # 待填：机关代字
  parent: gov
  type: office
`;

const synonymsYaml = `# 群众用语对照：meant 是文件里的说法，said 是群众平时的说法。搜索任何一个 said，也找含有 meant 的文件。
# meant 要在本站的文件里出现过才生效。文件发布以后，去掉行首的 # 并按本地的说法增补。
# - { meant: 最低生活保障, said: [低保, 低保户, 吃低保] }
# - { meant: 公共租赁住房, said: [公租房, 廉租房] }
# - { meant: 加装电梯, said: [装电梯, 老楼装电梯] }
# - { meant: 道路停车泊位, said: [路边停车, 路边车位] }
# - { meant: 随迁子女, said: [外地孩子, 农民工子女] }
# - { meant: 养老机构, said: [养老院, 敬老院] }
# - { meant: 灵活就业, said: [自由职业, 打零工] }
# - { meant: 个体工商户, said: [个体户] }
# - { meant: 占道经营, said: [摆摊, 摆地摊] }
# - { meant: 违法建筑, said: [违建, 私搭乱建] }
# - { meant: 房屋征收, said: [拆迁, 动迁] }
# - { meant: 印章, said: [公章] }
# - { meant: 信访, said: [上访] }
# - { meant: 政府信息公开申请, said: [申请公开, 要资料] }
`;

const questionsYaml = `# 群众问法：page 是文件的路径，不带 .mdx；at 是网址里 # 后面的部分，整件文件回答的不写；asked 是群众的问法，3至30字。
# 问法登在文件页面上，并用来查找。文件发布以后，去掉行首的 # 并照热线和窗口的记录改写。
# - page: policies/2026/文件名
#   at: art-7
#   asked: [六楼装电梯补多少, 老楼装电梯 补贴]
`;
