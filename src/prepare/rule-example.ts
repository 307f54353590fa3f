/** A fenced block in the page of a rule: its language, and what the words behind the language say of its place. */
export interface ExampleBlock { language: string; meta: string; content: string }

const documents: Record<string, string> = { policy: '办法', notice: '通告', interpretation: '解读' };
const records: Record<string, string> = { site: '站点配置 site.yaml', ledger: '公开台账 registers/ledger.jsonl', history: '版本库的提交记录' };

/**
 * What a block of an example shows, in words: `yaml policy` are fields of the front matter, `mdx notice` is a body, `html policies/` a built
 * page, and so on; a fault or a mend may also lie in what is left out (`without=drafter`) or in an encoding (`utf-16`); a file may be a link (`link=target`).
 */
export function exampleCaption({ language, meta, content }: ExampleBlock): string {
  const [target = '', ...options] = meta.split(' ').filter(Boolean);
  const without = options.find((option) => option.startsWith('without='))?.slice('without='.length).split(',').join('、');
  const link = options.find((option) => option.startsWith('link='))?.slice('link='.length);
  const remarks = [...(link ? [`是指向 ${link} 的链接`] : []), ...(without ? [`不写 ${without}`] : []), ...(options.includes('utf-16') ? ['存为 UTF-16 编码'] : []), ...(content.trim() === '' && !without ? ['没有内容'] : [])];
  return [placeOf(language, target), ...remarks].join('，');
}

function placeOf(language: string, target: string): string {
  const document = documents[target];
  if (document) return `${document}的${language === 'mdx' ? '正文' : '文件头'}`;
  const record = records[target];
  if (record) return record;
  if (language !== 'html') return target === '' ? '示例' : `文件 ${target}`;
  return target.endsWith('/') ? `生成的页面 /${target}` : `生成的文件 ${target}`;
}
