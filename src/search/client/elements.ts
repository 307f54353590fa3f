/** Everything from the index or the reader goes into the page as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function linkTo(url: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = url;
  return made;
}

/** A button that reads as a link inside a sentence. */
export function quietButton(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', 'link-button', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
