import { describe, expect, test } from 'vitest';
import { closedList, onAnswers, onKey, type Effect, type ListState } from '../../../../src/search/client/suggest-state.ts';

const press = (state: ListState, key: string, { alt = false, shift = false, command = false, written = true } = {}): { state: ListState; effect: Effect } => onKey(state, { key, alt, shift, command }, written);
const walk = (state: ListState, ...keys: string[]): ListState => keys.reduce((now, key) => press(now, key).state, state);

describe('the list of a search box', () => {
  test('opens with answers and leaves the reader in the box; without answers it stays closed', () => {
    expect(onAnswers(3)).toEqual({ open: true, count: 3, active: -1 });
    expect(onAnswers(0).open).toBe(false);
  });

  test('down and up go round', () => {
    expect(walk(onAnswers(3), 'ArrowDown').active).toBe(0);
    expect(walk(onAnswers(3), 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').active).toBe(0);
    expect(walk(onAnswers(3), 'ArrowUp').active).toBe(2);
    expect(walk(onAnswers(3), 'ArrowDown', 'ArrowUp').active).toBe(2);
  });

  test('a closed list opens at its first with Down, at its last with Up, and at none with Alt and Down', () => {
    const shut = press(onAnswers(3), 'Escape').state;
    expect(press(shut, 'ArrowDown')).toEqual({ state: { open: true, count: 3, active: 0 }, effect: 'own' });
    expect(press(shut, 'ArrowUp').state.active).toBe(2);
    expect(press(shut, 'ArrowDown', { alt: true }).state).toEqual({ open: true, count: 3, active: -1 });
    expect(press(onAnswers(3), 'ArrowUp', { alt: true })).toEqual({ state: { open: false, count: 3, active: -1 }, effect: 'own' });
  });

  test('with nothing to show, the arrows are the box’s', () => {
    expect(press(closedList, 'ArrowDown')).toEqual({ state: closedList, effect: 'box' });
    expect(press(closedList, 'ArrowUp').effect).toBe('box');
  });

  test('Enter takes the active one; with none active it sends what is written', () => {
    expect(press(walk(onAnswers(2), 'ArrowDown'), 'Enter')).toEqual({ state: { open: false, count: 2, active: -1 }, effect: 'choose' });
    expect(press(onAnswers(2), 'Enter')).toEqual({ state: { open: false, count: 2, active: -1 }, effect: 'box' });
  });

  test('Escape closes first and empties the box then', () => {
    const first = press(onAnswers(2), 'Escape');
    expect(first).toEqual({ state: { open: false, count: 2, active: -1 }, effect: 'own' });
    expect(press(first.state, 'Escape')).toEqual({ state: closedList, effect: 'clear' });
    expect(press(closedList, 'Escape', { written: false }).effect).toBe('box');
  });

  test('letters, Home, End and the sideways arrows bring the reader back to the box', () => {
    const active = walk(onAnswers(2), 'ArrowDown');
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) expect(press(active, key)).toEqual({ state: { ...active, active: -1 }, effect: 'box' });
    expect(press(active, 'x')).toEqual({ state: active, effect: 'box' });
  });

  test('Tab closes without choosing', () => {
    expect(press(walk(onAnswers(2), 'ArrowDown'), 'Tab')).toEqual({ state: { open: false, count: 2, active: -1 }, effect: 'box' });
  });

  test('Delete forgets only what is active, and keys of the system are left alone', () => {
    expect(press(walk(onAnswers(2), 'ArrowDown'), 'Delete').effect).toBe('forget');
    expect(press(onAnswers(2), 'Delete').effect).toBe('box');
    expect(press(onAnswers(2), 'ArrowDown', { command: true })).toEqual({ state: onAnswers(2), effect: 'box' });
  });
});
