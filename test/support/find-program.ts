import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a program of the system is; undefined where it is lacking. */
export const findProgram = (name: string): string | undefined => ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, name)).find((path) => existsSync(path));
