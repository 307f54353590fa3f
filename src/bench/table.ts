import type { Measurement } from './measure.ts';

export interface Row extends Measurement { stage: string }

const missing = '未测得';
const seconds = (value: number | null): string => (value === null ? missing : value.toFixed(1));
const gigabytes = (bytes: number | null): string => (bytes === null ? missing : (bytes / 1e9).toFixed(2));

/** A Markdown table, one stage a line: seconds, CPU seconds of all its processes, and peak memory in GB (10⁹ bytes). */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ stage, wall, user, system, peak, exitCode }) => {
    const total = user === null || system === null ? null : user + system;
    return [exitCode === 0 ? stage : `${stage}（退出码 ${exitCode ?? '无'}）`, seconds(wall), seconds(user), seconds(system), seconds(total), gigabytes(peak)];
  });
  return [['阶段', '用时（秒）', 'CPU 用户态', 'CPU 内核态', 'CPU 合计（秒）', '内存峰值（GB）'], ['---', '--:', '--:', '--:', '--:', '--:'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
