import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const temporaryFolder = 'test/support/temporary-folder.ts';
const globalSetup = [temporaryFolder, 'test/support/sample-site.ts'];
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      // Files share their worker: what they import is evaluated once. Without `maxWorkers` a machine of two cores uses one.
      { root, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], globalSetup: temporaryFolder, setupFiles: 'test/support/fixed-seed.ts', isolate: false, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 } },
      // Real builds, each in one process: two files at a time. The browser has processes of its own: one file at a time.
      { root, test: { name: 'build', include: ['test/build/**/*.test.ts'], globalSetup, testTimeout: 180_000, hookTimeout: 300_000, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { root, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup, testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false, sequence: { groupOrder: 2 } } },
    ],
  },
});
