import { createQueryHistory } from './query-history.ts';
import { element } from './suggest-list.ts';

/** `[data-history]` on the search page: whether queries are kept on this device, and which; a reader turns it on, removes one or all, and turns it off. */
const root = document.querySelector<HTMLElement>('[data-history]');
if (root) start(root);

function start(page: HTMLElement): void {
  const box = page.querySelector<HTMLInputElement>('[data-history-keep]');
  const kept = page.querySelector<HTMLElement>('[data-history-kept]');
  const list = page.querySelector<HTMLElement>('[data-history-list]');
  const count = page.querySelector<HTMLElement>('[data-history-count]');
  const clear = page.querySelector<HTMLButtonElement>('[data-history-clear]');
  const status = page.querySelector<HTMLElement>('[data-history-status]');
  if (!box || !kept || !list || !count || !clear || !status) return;
  const history = createQueryHistory(() => localStorage);

  function show(): void {
    const queries = history.list();
    if (box) box.checked = history.isKept();
    if (kept) kept.hidden = queries.length === 0;
    if (count) count.textContent = String(queries.length);
    list?.replaceChildren(...queries.map(line));
  }
  function line(query: string): HTMLLIElement {
    const remove = element('button', 'btn btn--quiet', '删去');
    remove.type = 'button';
    remove.setAttribute('aria-label', `删去“${query}”`);
    remove.addEventListener('click', () => {
      const at = history.list().indexOf(query);
      history.remove(query);
      show();
      say(`已删去“${query}”。`);
      // Who removes with the keyboard goes on from the same place.
      ([...list?.querySelectorAll('button') ?? []].at(at) ?? list?.querySelector<HTMLElement>('li:last-child button') ?? box)?.focus();
    });
    return element('li', '', element('span', '', query), remove);
  }
  const say = (text: string): void => void (status.textContent = text);

  box.addEventListener('change', () => {
    const wanted = box.checked;
    const done = history.keep(wanted);
    show();
    say(!done ? '这个浏览器不允许在本机保存内容，没有记住。' : wanted ? '从现在起记住查过的词。' : '不再记住，已记住的词全部删去了。');
  });
  clear.addEventListener('click', () => {
    history.clear();
    show();
    say('已记住的词全部删去了。');
    box.focus();
  });
  document.addEventListener('query-history', show);
  // Another window of the portal may have changed it.
  window.addEventListener('storage', show);
  show();
  page.hidden = false;
}
