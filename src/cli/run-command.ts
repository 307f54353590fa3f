import { CommanderError, type Command } from 'commander';

/** A fault of the one who calls, said as it is. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a program with help and faults in Chinese. Faults of usage and of the disk end with 2, never with a stack trace. */
export async function runCommand(program: Command, argv: readonly string[] = process.argv): Promise<void> {
  prepare(program);
  process.stdout.on('error', leaveWithReader);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.stderr.write(`${explain(error)}\n${error instanceof CommanderError ? `用法见 ${program.name()} --help\n` : ''}`);
    process.exitCode = error instanceof UsageError ? error.exitCode : 2;
  }
}

/** Who reads no further, as `| head` does, has what it wants. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function prepare(program: Command): void {
  program.helpOption('-h, --help', '显示用法').helpCommand(false).exitOverride().configureOutput({ writeErr: () => {} }).configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, defaultValue }) => (defaultValue === undefined ? description : `${description}（不写则为 ${String(defaultValue)}）`),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
  });
  program.usage(['[选项]', ...(program.commands.length > 0 ? ['<命令>'] : []), ...program.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`))].join(' '));
  for (const command of program.commands) prepare(command);
}

const titles: Record<string, string> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' };

function explain(error: unknown): string {
  if (!(error instanceof CommanderError)) return diskFault(error as NodeJS.ErrnoException) ?? (error as Error).message;
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': return `不认识的选项：${name}。`;
    case 'commander.optionMissingArgument': return `选项 ${name} 后面要写值。`;
    case 'commander.missingArgument': return `缺少参数：${name}。`;
    case 'commander.missingMandatoryOptionValue': return `缺少选项：${name}。`;
    case 'commander.unknownCommand': return `不认识的命令：${name}。`;
    case 'commander.excessArguments': return '参数太多。';
    case 'commander.help': return '没有写命令。';
    default: return `参数有误${name ? `：${name}` : ''}。`;
  }
}

const diskFaults: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或者目录', EACCES: '没有权限', EPERM: '没有权限', EROFS: '磁盘是只读的', ENOSPC: '磁盘已满', EISDIR: '那是一个目录，应为文件', ENOTDIR: '上级不是目录', ENAMETOOLONG: '名称太长', EMFILE: '打开的文件太多',
};

/** What the system says of a file, in Chinese; undefined for any other fault. */
function diskFault({ code, path }: NodeJS.ErrnoException): string | undefined {
  const words = code === undefined || path === undefined ? undefined : diskFaults[code];
  return words && `${path ?? ''}：${words}（${code ?? ''}）。请核对路径和权限后再运行。`;
}
