/** A bar of a chart. */
export interface Bar { label: string; /** Null where there is nothing to draw. */ value: number | null; /** The value as words: `97.5`, `12`. */ text: string; /** Beyond a limit. */ alert?: boolean }

export interface PlacedBar extends Bar { x: number; y: number; width: number; height: number; middle: number }

export interface Chart { width: number; height: number; base: number; bars: PlacedBar[] }

const slot = 50;
const narrowest = 352;
const base = 180;
const tallest = 128;

/** Places of bars in a picture whose baseline is at `base`; a highest value of `full` fills it. */
export function placeBars(bars: readonly Bar[], full: number): Chart {
  const width = Math.max(narrowest, bars.length * slot);
  const step = width / Math.max(1, bars.length);
  const thickness = Math.min(56, step - 14);
  return {
    width, height: 208, base,
    bars: bars.map((bar, index) => {
      const x = index * step + (step - thickness) / 2;
      const height = full === 0 || bar.value === null ? 0 : (bar.value / full) * tallest;
      return { ...bar, x: round(x), y: round(base - height), width: round(thickness), height: round(height), middle: round(x + thickness / 2) };
    }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
