import { argumentTargets } from './arguments.ts';
import { corpusTargets } from './corpus.ts';
import { domainTargets } from './domain.ts';
import { importTargets } from './import.ts';
import { ledgerTargets } from './ledger.ts';
import { publishedTargets } from './published.ts';
import { queryTargets } from './query.ts';

/** Every door through which something from outside comes in. */
export const targets = [...domainTargets, ...corpusTargets, ...importTargets, ...ledgerTargets, ...queryTargets, ...publishedTargets, ...argumentTargets];
