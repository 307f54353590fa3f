import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentSlug } from '../import/slug.ts';
import { UsageError } from './run-command.ts';

/** Marks what an editor still has to write; a value that stands for another bears it too. */
export const toFill = '待填：';

/** Writes a file that must not be there yet. Throws a `UsageError` where it is. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' || syscall === 'mkdir') throw new UsageError(`无法写入 ${file}（${code}），请核对目录和权限。`);
    throw new UsageError(`${file} 已经存在，没有改动。请换一个名称。`, 1);
  }
}

/** `2025/elevator-subsidy` from a name with or without its folder; a name nobody can type into an address is refused. */
export function documentPath(slug: string, year: string): string {
  const name = slug.replace(/\.mdx$/, '');
  if (!/^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(`名称只能用小写字母、数字和连字符，实为“${slug}”；可以用 ${documentSlug({ docNumber: null, title: slug.split('/').at(-1) ?? slug, fileName: 'document' })}。`);
  }
  return name.includes('/') ? name : `${year}/${name}`;
}

/** What was made and what is still to be filled in, each with its place. */
export function describeScaffold(file: string, text: string): string {
  const open = text.split('\n').flatMap((line, index) => (line.includes(toFill) ? [`  ${file}:${index + 1} ${describeLine(line)}`] : []));
  return `已新建 ${file}\n待填 ${open.length} 项：\n${open.join('\n')}\n填好后运行 npm run check 核对。\n`;
}

const describeLine = (line: string): string => {
  const field = /^\s*([A-Za-z]+):/.exec(line)?.[1];
  const said = line.slice(line.lastIndexOf(toFill) + toFill.length);
  return field ? `${field}：${said}` : said;
};

export const under = (content: string, ...parts: string[]): string => join(content, ...parts).replaceAll('\\', '/');
