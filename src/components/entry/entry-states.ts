/** Shape of the mark before a state; colours and shapes are those of the states of policies. */
const shapes: Record<string, string> = {
  open: 'valid', upcoming: 'pending', closed: 'unknown', answered: 'valid', published: 'valid', replied: 'pending', pending: 'pending', notPublic: 'request',
  rumour: 'valid', withdrawn: 'repealed',
};

/** Class of a state of an entry. */
export const entryStateClass = (code: string): string => `state state--${shapes[code] ?? 'unknown'}`;
