import { resolve } from 'node:path';
import { parseBuildArguments } from './build-arguments.ts';
import { build } from './build-stages.ts';

/** `npm run build -- [--content DIR] [--out DIR] [--date D] [--strict] [--sealed DIR]`: check, render, cards, index, guard, swap in. Exit 0, 1 findings, 2 cannot run. */
const options = parseBuildArguments(process.argv);
process.exitCode = await build({ ...options, content: resolve(options.content), out: resolve(options.out) });
