import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pageYears } from '../../../src/domain/page-years.ts';

export interface SmallPage { title: string; number?: string; unit: string; date: string; day?: string; kind?: string; validity?: string; keys?: string; articles: [number, string][] }

/** A page as the portal writes it, with what the index needs. */
export function pageHtml({ title, number = '', unit, date, day, kind = '政策文件', validity = '现行有效', keys = '', articles }: SmallPage, lang = 'zh-CN'): string {
  const marks = [['类型', kind], ['有效性', validity], ...pageYears(title, date).map((year) => ['年份', year]), ['机关', unit]];
  const meta = { title, number, unit, date, validity, kind, ...(day === undefined ? {} : { day }) };
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><header>页眉导航</header><main data-pagefind-body>`
    + marks.map(([name, value]) => `<span data-pagefind-filter="${name}:${value}"></span>`).join('')
    + Object.entries(meta).map(([name, value]) => `<span data-pagefind-meta="${name}:${value}"></span>`).join('')
    + (day === undefined ? '' : `<span data-pagefind-sort="date:${day}"></span>`)
    + `<h1>${title}</h1><p data-pagefind-weight="3" data-pagefind-meta="k:${keys}">${number} · ${unit} · ${date}</p>`
    + articles.map(([article, text]) => `<section><h3 id="art-${article}"><a href="#art-${article}">第${article}条</a>\u3000</h3><p id="art-${article}-p1">${text}</p></section>`).join('')
    + '</main></body></html>';
}

/** Writes pages by their address into a new folder; returns it. */
export async function writeSite(pages: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-site-'));
  for (const [path, html] of Object.entries(pages)) {
    const file = join(folder, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  return folder;
}

const topics = ['道路停车', '食品安全', '老旧小区', '电梯加装', '防汛排涝', '义务教育', '医疗保障', '数据共享', '公园绿地', '垃圾分类'];
const subjects = ['登记', '补贴', '巡查', '投诉', '培训', '评估'];

/** Thirty rules of a district, three articles each, every text unlike the others. */
export function manyPages(): Record<string, string> {
  const pages: Record<string, string> = { '': '<!doctype html><html lang="zh-CN"><body><main>首页不进检索</main></body></html>' };
  for (let index = 0; index < 30; index += 1) {
    const topic = topics[index % 10] ?? '';
    const subject = subjects[index % 6] ?? '';
    pages[`policies/2025/rule-${index}`] = pageHtml({
      title: `澄湖区${topic}${subject}办法`, number: `澄政发〔2025〕${index + 1}号`, unit: '澄湖区人民政府', date: `2025年${(index % 12) + 1}月5日`, day: `2025-${String((index % 12) + 1).padStart(2, '0')}-05`,
      keys: `d2025${String((index % 12) + 1).padStart(2, '0')}05 art1 art2 art3`,
      articles: [[1, `为规范${topic}${subject}，制定本办法。`], [2, `${topic}由主管部门负责，区政府常务会议每年听取一次${subject}情况报告。`], [3, `办理${topic}${subject}应当自受理之日起${index + 3}个工作日内办结。`]],
    });
  }
  return pages;
}
