import fc from 'fast-check';

/** Properties see the same cases in every run, so that what passed once fails only when something has changed; `FC_SEED=random` or a number looks for others, and so does `npm run fuzz`. */
const wanted = process.env['FC_SEED'];
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted ?? 20261121) });
