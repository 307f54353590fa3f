import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export const ownFolder = 'portal-tests-';

/** Tests and the programs they start have a temporary folder of their own, which goes with the run: what a test leaves there is left nowhere else. One folder for all projects. */
export default function ownTemporaryFolder(): (() => Promise<void>) | undefined {
  if (basename(tmpdir()).startsWith(ownFolder)) return undefined;
  const outer = process.env['TMPDIR'];
  const own = mkdtempSync(join(tmpdir(), ownFolder));
  process.env['TMPDIR'] = own;
  return async () => {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
    // A browser may still be writing as it closes.
    await rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
