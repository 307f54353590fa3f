// Runs before the first paint: the stored reading mode must not flash in after it.
try {
  if (localStorage.getItem('reading-mode') === 'senior') document.documentElement.dataset.mode = 'senior';
} catch { /* storage is blocked: the page stays in its normal size */ }
