// Improvements only: without this file every page can be read, searched by its form and cited by hand.
const root = document.documentElement;

const modeButton = document.querySelector('[data-reading-mode]');
const showMode = () => modeButton?.setAttribute('aria-pressed', String(root.dataset.mode === 'senior'));
modeButton?.addEventListener('click', () => {
  const senior = root.dataset.mode !== 'senior';
  if (senior) root.dataset.mode = 'senior';
  else delete root.dataset.mode;
  showMode();
  try { localStorage.setItem('reading-mode', senior ? 'senior' : ''); } catch { /* not remembered */ }
});
showMode();

// Folds that the style sheet forces open on a wide screen: what a screen reader hears must agree with what is seen,
// and a summary that cannot be used leaves the tab order.
const folds = document.querySelectorAll('details[data-wide-open]');
const syncFolds = () => folds.forEach((fold) => {
  const label = fold.querySelector('summary');
  const forced = getComputedStyle(label).pointerEvents === 'none';
  if (forced === 'forced' in fold.dataset) return;
  if (forced) { fold.dataset.forced = ''; label.tabIndex = -1; }
  else { delete fold.dataset.forced; label.removeAttribute('tabindex'); }
  fold.open = forced;
});
if (folds.length > 0) new ResizeObserver(syncFolds).observe(document.body);

// Copying: a button says what it copied in a live region of its own page.
const copyStatus = document.querySelector('[data-copy-status]');
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-copy], [data-copy-from]');
  if (!button) return;
  const text = button.dataset.copy || document.getElementById(button.dataset.copyFrom)?.textContent?.trim();
  if (!text || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(text);
    if (copyStatus) copyStatus.textContent = `已复制：${text}`;
    const label = button.textContent;
    button.textContent = '已复制';
    setTimeout(() => { button.textContent = label; }, 2000);
  } catch {
    if (copyStatus) copyStatus.textContent = '没有复制成功，请选中文字后手动复制。';
  }
});
for (const button of document.querySelectorAll('button[data-copy], button[data-copy-from]')) button.hidden = !navigator.clipboard;

// 引用本条: the citation of the page with the article named before the date.
const citation = document.getElementById('citation');
if (citation?.dataset.head) {
  const { head, tail, url } = citation.dataset;
  for (const link of document.querySelectorAll('[data-cite]')) {
    const label = document.getElementById(link.dataset.cite)?.textContent?.trim();
    if (label) link.dataset.copy = `${head}${label}${tail}${url}#${link.dataset.cite}`;
  }
}

// Searching: what is looked for goes behind the #, which no server sees. Without this file the address carries it.
for (const form of document.querySelectorAll('form[role="search"]:not([data-search-form])')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(`${form.action}#${new URLSearchParams(new FormData(form))}`);
  });
}
for (const link of document.querySelectorAll('a[href^="/search/?"]')) link.href = link.getAttribute('href').replace('?', '#');

// Leaving the site: the reader is told where a link leads that this office does not answer for.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-leave]');
  if (!link || link.origin === location.origin) return;
  if (!confirm(`您将离开本站，前往 ${link.hostname}。\n该网站不由本机关管理，内容请自行判断。`)) event.preventDefault();
});

for (const button of document.querySelectorAll('[data-print-page]')) {
  button.closest('[data-print]').hidden = false;
  button.addEventListener('click', () => {
    root.toggleAttribute('data-print-notes', button.dataset.printPage === 'notes');
    window.print();
  });
}

// The contents beside the text show where the reader is.
const contents = document.querySelectorAll('.toc a');
if (contents.length > 0 && 'IntersectionObserver' in window) {
  const linkOf = new Map([...contents].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      for (const link of contents) link.removeAttribute('aria-current');
      linkOf.get(entry.target.id)?.setAttribute('aria-current', 'location');
    }
  }, { rootMargin: '-10% 0px -75% 0px' });
  for (const id of linkOf.keys()) {
    const target = document.getElementById(id);
    if (target) observer.observe(target);
  }
}
