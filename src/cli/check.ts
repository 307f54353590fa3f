import { Argument, Command, Option } from 'commander';
import { checkContent, formats } from './check-content.ts';
import { explainRule } from './explain-rule.ts';
import { runCommand } from './run-command.ts';

/** `npm run check`: every fault of a content folder at once. Exit 0 nothing that stops, 1 findings, 2 cannot run. */
interface Options { content: string; format: string; date?: string; strict: boolean; explain?: string }

const program = new Command('npm run check --')
  .description('检查内容，一次列出全部问题：在哪里、应为什么、实为什么、怎样改')
  .addArgument(new Argument('[路径...]', '只显示这些文件或目录中的问题；不写则显示全部'))
  .option('--content <目录>', '内容目录', 'content')
  .option('--format <格式>', `输出格式：${formats.join('、')}`, 'text')
  .addOption(new Option('--date <日期>', '以这一天为“今天”，YYYY-MM-DD；不写则为示例站点的日期或者北京时间的今天'))
  .option('--strict', '有警告也算不通过')
  .option('--explain <规则>', '显示一条规则的说明，如 NUM-01')
  .action(async (paths: string[], options: Options) => {
    if (options.explain !== undefined) process.stdout.write(explainRule(options.explain));
    else process.exitCode = await checkContent({ ...options, strict: options.strict ?? false, paths });
  });

await runCommand(program);
