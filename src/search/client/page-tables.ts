import { createTables } from './open-index.ts';

/** The tables of one page, shared by its scripts: the search and the suggestions ask for them at the same time. */
export const pageTables = createTables();
