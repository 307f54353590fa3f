import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import type { ContentHistory } from './document.ts';

const run = promisify(execFile);
const none = (reason: string): ContentHistory => ({ state: 'unknown', reason });

/**
 * When each document's file first came into the version history that the content folder lies in, by the committer's date in Asia/Shanghai.
 * One look at the log for all files; a file that was renamed keeps the day of its first name. Never throws: without git, outside a work tree,
 * in a shallow clone and without a commit the reason is given in words.
 */
export async function readHistory(contentDir: string): Promise<ContentHistory> {
  // A hook sets these for its own repository.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  const git = async (...args: string[]): Promise<string> => (await run('git', ['-C', contentDir, ...args], { env, maxBuffer: 1 << 30 })).stdout;
  let shallow: string;
  try {
    shallow = (await git('rev-parse', '--is-shallow-repository')).trim();
  } catch (error) {
    return none((error as NodeJS.ErrnoException).code === 'ENOENT' ? '这台机器上没有 git' : '内容目录不在版本库中');
  }
  if (shallow === 'true') return none('版本库是浅克隆，早先的提交不在这里');
  try {
    return parseLog(await git('log', '-z', '--reverse', '--format=%x01%ct', '--name-status', '-M', '--diff-filter=AR', '--relative', '--', '.'));
  } catch {
    return none('版本库还没有提交，或者读不出来');
  }
}

/** Changes exactly when the history does, as far as it is looked at. */
export const historyDigest = (history: ContentHistory): string =>
  hash('sha256', JSON.stringify(history.state === 'known' ? [history.start, [...history.firstSeen]] : history.reason));

/** `\\x01<seconds>`, then `A`, path or `R<score>`, old, new for each file, all parted by NUL; oldest commit first. */
export function parseLog(log: string): ContentHistory {
  const firstSeen = new Map<string, string>();
  const tokens = log.split('\0').map((token) => token.replace(/^\n/, '')).filter((token) => token !== '');
  let day = '';
  let start: string | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as string;
    if (token.startsWith('\u0001')) {
      day = dayInShanghai(Number(token.slice(1)));
      continue;
    }
    start = start === undefined || day < start ? day : start;
    const renamed = token.startsWith('R');
    const before = tokens[i + 1] ?? '';
    const path = documentPath(renamed ? (tokens[i + 2] ?? '') : before);
    i += renamed ? 2 : 1;
    const known = firstSeen.get(renamed ? documentPath(before) : path) ?? day;
    firstSeen.set(path, known < day ? known : day);
  }
  return start === undefined ? none('内容目录没有提交到版本库') : { state: 'known', start, firstSeen };
}

const documentPath = (name: string): string => name.replace(/\.mdx$/, '');
// China has had no summer time since 1991: the offset is fixed.
const dayInShanghai = (seconds: number): string => new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
