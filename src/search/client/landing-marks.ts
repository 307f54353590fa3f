import { carriedName, readCarried, type CarriedWords } from './carried-words.ts';
import { element, linkTo, quietButton } from './elements.ts';
import { findWords } from './find-words.ts';
import { paint } from './paint-marks.ts';
import { placedText, rangesOf, scopeOf } from './page-text.ts';

/**
 * Script of pages that are found: marks what was looked for and goes to it. The words come from the search page over the storage of the tab; what was marked
 * stays with this visit (history.state), so that going back and reloading mark it again and a later visit does not.
 */
interface Visit { carried?: CarriedWords }

const here = (carried: CarriedWords | null): CarriedWords | null => (carried?.path === location.pathname ? carried : null);

function takeWords(): CarriedWords | null {
  const kept = (history.state as Visit | null)?.carried;
  if (kept) return here(readCarried(JSON.stringify(kept)));
  try {
    const carried = here(readCarried(sessionStorage.getItem(carriedName)));
    if (carried) sessionStorage.removeItem(carriedName);
    return carried;
  } catch {
    return null;
  }
}

/** A new tab has a storage of its own: the tab of the search is asked. */
function askForWords(found: (carried: CarriedWords) => void): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel(carriedName);
  const close = setTimeout(() => channel.close(), 2000);
  channel.addEventListener('message', ({ data }: MessageEvent<{ words?: unknown }>) => {
    const carried = here(readCarried(JSON.stringify(data.words ?? null)));
    if (!carried) return;
    clearTimeout(close);
    channel.close();
    found(carried);
  });
  channel.postMessage({ wanted: location.pathname });
}

function mark(carried: CarriedWords): void {
  const main = document.querySelector('main');
  if (!main) return;
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const text = placedText(scopeOf(main, target));
  const ranges = rangesOf(text, findWords(text.text, target ? carried.words : carried.wholeWords));
  if (ranges.length === 0) return;
  history.replaceState({ carried } satisfies Visit, '');
  whenLaidOut(() => goTo(main, target, ranges));
  main.append(createBar(main, carried, `${target ? '这一部分' : '本页'}标出 ${ranges.length} 处与查找有关的字。`, paint(ranges)));
}

function createBar(main: HTMLElement, carried: CarriedWords, text: string, unpaint: () => void): HTMLElement {
  const bar = element('div', 'found-bar no-print');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', '查找标记');
  bar.append(element('div', 'wrap found-bar__row',
    element('p', '', text),
    quietButton('去掉标记', () => {
      unpaint();
      bar.remove();
      history.replaceState({}, '');
      main.focus({ preventScroll: true });
    }),
    linkTo(carried.from, '', '回到查找结果'),
  ));
  return bar;
}

/** The browser goes to the target by itself until the page is loaded. */
function whenLaidOut(act: () => void): void {
  if (document.readyState === 'complete') act();
  else window.addEventListener('load', act, { once: true });
}

/** Goes to the first mark where it is not to be seen from the target, or from a title that has none of the words. What lies in a closed fold has no place. */
function goTo(main: Element, target: Element | null, ranges: readonly Range[]): void {
  const title = main.querySelector('h1');
  if (target === null && ranges.some((range) => title?.contains(range.startContainer))) return;
  const first = ranges.find((range) => range.getBoundingClientRect().height > 0)?.getBoundingClientRect();
  if (first && first.bottom > window.innerHeight) window.scrollTo({ top: window.scrollY + first.top - window.innerHeight / 3, behavior: 'instant' });
}

const carried = takeWords();
if (carried) mark(carried);
else if (history.state === null) askForWords(mark);
