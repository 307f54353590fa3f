/** The list of suggestions and the place of the reader in it. */
export interface ListState {
  open: boolean;
  /** Suggestions in the list. */
  count: number;
  /** The one that Enter takes; -1: none, the reader is in the box. */
  active: number;
}

export interface Key { key: string; alt: boolean; shift: boolean; command: boolean }

/**
 * What else a key does. `own`: the list used it up, the box must not · `choose`: the active one is taken · `clear`: the box is emptied ·
 * `forget`: the active one is to be forgotten · `box`: as ever in a box.
 */
export type Effect = 'own' | 'choose' | 'clear' | 'forget' | 'box';

export const closedList: ListState = { open: false, count: 0, active: -1 };

/**
 * Keys of a combobox with a list and manual choice (WAI-ARIA Authoring Practices 1.2, Combobox): nothing is chosen until Enter, and letters, Home, End
 * and the sideways arrows always belong to the box. `written`: whether it holds anything.
 */
export function onKey(state: ListState, { key, alt, shift, command }: Key, written: boolean): { state: ListState; effect: Effect } {
  const stay = { state, effect: 'box' as const };
  if (command) return stay;
  switch (key) {
    case 'ArrowDown': return state.count === 0 ? stay : { state: alt ? { ...state, open: true } : down(state), effect: 'own' };
    case 'ArrowUp': return alt ? { state: closed(state), effect: 'own' } : state.count === 0 ? stay : { state: up(state), effect: 'own' };
    case 'Enter': return state.open && state.active >= 0 ? { state: closed(state), effect: 'choose' } : { state: closed(state), effect: 'box' };
    case 'Escape': return state.open ? { state: closed(state), effect: 'own' } : written ? { state: closedList, effect: 'clear' } : stay;
    case 'Delete': return state.open && state.active >= 0 && !shift ? { state, effect: 'forget' } : stay;
    case 'Tab': return { state: closed(state), effect: 'box' };
    case 'Home': case 'End': case 'ArrowLeft': case 'ArrowRight': return { state: { ...state, active: -1 }, effect: 'box' };
    default: return stay;
  }
}

/** New suggestions for what is typed: the list opens where there are any, and the reader is in the box. */
export const onAnswers = (count: number): ListState => ({ open: count > 0, count, active: -1 });

/** Closed, what it holds is kept: Down opens it again. */
export const closed = (state: ListState): ListState => ({ ...state, open: false, active: -1 });

const down = ({ count, open, active }: ListState): ListState => ({ open: true, count, active: open && active < count - 1 ? active + 1 : 0 });
const up = ({ count, open, active }: ListState): ListState => ({ open: true, count, active: open && active > 0 ? active - 1 : count - 1 });
