/** Pagefind's service is a process of its own; when it dies, its client says so in these words, or that its pipe is broken. */
const serviceGone = /Service stopped|EPIPE|ECONNRESET|backend closed/;
/** What Node adds to a message: where in the code it happened, and what the error holds. */
const aside = /^(?:\s+at |\s+\w+: |[{}]\s*$)/;

/**
 * Why the indexer ended, in a sentence; null where all is well. `said` is what it wrote to standard error.
 * 13 is Node's own code where nothing is left to wait for, because the service that was to answer is gone.
 */
export function indexerFailure(code: number | null, signal: NodeJS.Signals | null, said: string): string | null {
  if (code === 0) return null;
  if (signal) return `建立检索失败（索引程序被终止：${signal}）。`;
  if (code === 13 || serviceGone.test(said)) return '建立检索失败（索引服务中途停止）。';
  const reason = said.split('\n').filter((line) => !aside.test(line)).map((line) => line.replace(/\s*\{$/, '').trim()).filter(Boolean).join('；');
  return `建立检索失败（结束码 ${code}）${reason === '' ? '。' : `：${reason}`}`;
}
