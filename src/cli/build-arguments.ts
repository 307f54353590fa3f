import { Command, CommanderError, Option } from 'commander';
import { isCalendarDate } from './today.ts';

export interface BuildArguments { content: string; out: string; date: string | undefined; strict: boolean; sealed?: string | undefined }

/** Reads the arguments of `npm run build` and `npm start`; a fault is said in Chinese and ends the process with 2. */
export function parseBuildArguments(argv: readonly string[]): BuildArguments {
  const program = new Command('npm run build --')
    .description('检查内容，生成网站，建立检索，核对无误后发布')
    .helpOption('-h, --help', '显示用法')
    .option('--content <目录>', '内容目录', 'content')
    .option('--out <目录>', '网站写到哪里', 'dist')
    .addOption(new Option('--date <日期>', '以这一天为“今天”，YYYY-MM-DD'))
    .option('--strict', '有警告也不发布', false)
    .option('--sealed <目录>', '删减词句清单所在的目录（默认是内容目录旁边的 .sealed）')
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  try {
    program.parse(argv);
    const options = program.opts<BuildArguments>();
    if (options.date !== undefined && !isCalendarDate(options.date)) throw new Error(`--date 应为 YYYY-MM-DD 的真实日期，实为“${options.date}”。`);
    if (program.args.length > 0) throw new Error(`不认识的参数：${program.args.join(' ')}。`);
    return options;
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.helpDisplayed') process.exit(0);
    const said = error instanceof CommanderError ? wording(error) : (error as Error).message;
    process.stderr.write(`${said}\n用法见 npm run build -- --help\n`);
    process.exit(2);
  }
}

const wording = (error: CommanderError): string => {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') return `不认识的选项：${name}。`;
  if (error.code === 'commander.optionMissingArgument') return `选项 ${name} 后面要写值。`;
  return `参数有误：${name}。`;
};
