import { carriedName, wordsToCarry, type CarriedWords } from './carried-words.ts';
import type { SearchOutcome, SearchResult } from './search-portal.ts';

/** How long a link that was opened in a new tab is answered for, in milliseconds. */
const answered = 60_000;

/** What a result link leaves for the page it leads to: in the storage of this tab, or, for a new tab, on request and once. */
export interface WordCarrier { carry(item: HTMLElement, result: SearchResult, outcome: SearchOutcome): void }

export function createWordCarrier(): WordCarrier {
  const offered = new Map<string, CarriedWords>();
  if ('BroadcastChannel' in window) {
    const channel = new BroadcastChannel(carriedName);
    channel.addEventListener('message', ({ data }: MessageEvent<{ wanted?: string }>) => {
      const words = offered.get(data.wanted ?? '');
      if (!words) return;
      offered.delete(words.path);
      channel.postMessage({ words });
    });
  }
  return {
    carry: (item, result, outcome) => {
      const words = wordsToCarry(result, outcome);
      const leave = (event: MouseEvent): void => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (!link) return;
        const carried: CarriedWords = { ...words, path: link.pathname, from: `${location.pathname}${location.hash}` };
        if (event.type === 'click' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
          try { sessionStorage.setItem(carriedName, JSON.stringify(carried)); } catch { /* nothing will be marked */ }
        } else {
          offered.set(carried.path, carried);
          setTimeout(() => offered.delete(carried.path), answered);
        }
      };
      for (const kind of ['click', 'auxclick', 'contextmenu'] as const) item.addEventListener(kind, leave);
    },
  };
}
