import { parseArgs } from 'node:util';
import { fuzz, table } from './fuzz.ts';

/** `npm run fuzz -- [--cases N] [--seed N] [--only NAME]`: generated input against every door; prints a table, exit 1 where something does not hold. */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } } });
const rows = await fuzz({ cases: Number(values.cases), seed: Number(values.seed), ...(values.only === undefined ? {} : { only: values.only }) });
process.stdout.write(table(rows));
process.exitCode = rows.some(({ failure }) => failure !== null) ? 1 : 0;
