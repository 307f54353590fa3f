export interface Debounced { call(): void; cancel(): void }

/** Runs `action` once calls have stopped for `milliseconds`. */
export function debounce(action: () => void, milliseconds: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(action, milliseconds);
    },
    cancel: () => clearTimeout(timer),
  };
}
