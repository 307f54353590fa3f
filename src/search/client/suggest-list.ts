import { markTyped } from './mark-typed.ts';
import type { GroupKind, Suggestion, SuggestionGroup } from './suggest.ts';

/** What groups are called, to the eye and to a screen reader. */
const labels: Record<GroupKind, string> = { history: '查过的', number: '文号', unit: '机关', term: '词语', document: '文件' };
const forgetHint = '按 Delete 键删去一条';

export interface ShownOption { element: HTMLElement; suggestion: Suggestion; kind: GroupKind }

/** The list below a box. Everything in it is text: what comes from the site's files never becomes markup. */
export interface SuggestList {
  element: HTMLElement;
  show(groups: readonly SuggestionGroup[], typed: string): ShownOption[];
}

export function createSuggestList(id: string, hrefOf: (suggestion: Suggestion) => string): SuggestList {
  const list = element('div', 'suggest');
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '查找建议');
  list.hidden = true;
  const show = (groups: readonly SuggestionGroup[], typed: string): ShownOption[] => {
    const options: ShownOption[] = [];
    list.replaceChildren(...groups.map(({ kind, suggestions }) => {
      const own = suggestions.map((suggestion, index) => ({ kind, suggestion, element: option(`${id}-${options.length + index}`, kind, suggestion, hrefOf(suggestion), typed) }));
      options.push(...own);
      return group(`${id}-${kind}`, kind, own.map((each) => each.element));
    }));
    return options;
  };
  return { element: list, show };
}

function group(id: string, kind: GroupKind, options: readonly HTMLElement[]): HTMLElement {
  const label = element('div', 'suggest__label', labels[kind]);
  label.id = id;
  label.setAttribute('role', 'presentation');
  if (kind === 'history') label.append(element('span', 'suggest__hint', forgetHint));
  const box = element('div', 'suggest__group', label, ...options);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', id);
  return box;
}

/** A link, so that it opens in another window as links do; the reader stays in the box, so it is no stop of the Tab key. */
function option(id: string, kind: GroupKind, { text, detail }: Suggestion, href: string, typed: string): HTMLElement {
  const link = element('a', 'suggest__option', element('span', 'suggest__text', ...marked(text, typed)));
  link.id = id;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  if (detail !== '') link.append(' ', element('span', 'suggest__detail', ...marked(detail, typed)));
  if (kind === 'history') {
    // For a pointer; keys have Delete.
    const cross = element('span', 'suggest__forget', '删去');
    cross.setAttribute('aria-hidden', 'true');
    cross.dataset['suggestForget'] = '';
    link.append(cross);
  }
  return link;
}

const marked = (text: string, typed: string): (Node | string)[] => markTyped(text, typed).map((part) => (part.hit ? element('mark', '', part.text) : part.text));

export function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
