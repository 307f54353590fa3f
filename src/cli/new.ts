import { Command } from 'commander';
import { newAnnualReport } from './new-annual-report.ts';
import { newInterpretation } from './new-interpretation.ts';
import { newPolicy } from './new-policy.ts';
import { newSite } from './new-site.ts';
import { runCommand } from './run-command.ts';
import { dateInShanghai } from './today.ts';

/** `npm run new`: an empty content folder, or the scaffold of a document with the list of what is still to be filled in. */
const program = new Command('npm run new --').description('新建内容目录，或新建政策、解读的空白文件并列出待填的内容');
const today = (): string => dateInShanghai(new Date());
const print = (text: string): void => void process.stdout.write(text);

program.command('site').description('新建一个可以直接生成网站的空内容目录')
  .argument('<目录>', '新目录，须不存在或为空')
  .action(async (folder: string) => print(await newSite(folder)));

program.command('policy').description('新建一件政策文件')
  .argument('<名称>', '文件名，小写拼音或英文，用连字符，如 elevator-subsidy；可带年份目录 2025/elevator-subsidy')
  .option('--content <目录>', '内容目录', 'content')
  .option('--title <标题>', '标题')
  .option('--issuer <代号>', '发文机关在 registers/units.yaml 中的代号')
  .option('--date <日期>', '成文日期 YYYY-MM-DD，不写则为今天')
  .action(async (slug: string, options: { content: string; title?: string; issuer?: string; date?: string }) => print(await newPolicy({ slug, today: today(), ...options })));

program.command('interpretation').description('为一件政策文件新建解读，按七项要点列好小标题')
  .argument('<名称>', '文件名，小写拼音或英文，用连字符')
  .requiredOption('--of <文件>', '所解读的政策：索引号，或 policies 下的路径，如 2025/elevator-subsidy')
  .option('--content <目录>', '内容目录', 'content')
  .option('--title <标题>', '标题')
  .action(async (slug: string, options: { of: string; content: string; title?: string }) => print(await newInterpretation({ slug, today: today(), ...options })));

program.command('annual-report').description('新建政府信息公开工作年度报告，按本站文件登记情况填好制发、废止、现行有效件数')
  .requiredOption('--year <年度>', '报告的年度，如 2025')
  .requiredOption('--unit <代号>', '报告单位在 registers/units.yaml 中的代号')
  .option('--content <目录>', '内容目录', 'content')
  .action(async (options: { year: string; unit: string; content: string }) => print(await newAnnualReport(options)));

await runCommand(program);
