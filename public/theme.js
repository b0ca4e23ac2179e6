// Sets the theme before the first paint; src/ui/parts/theme.ts does the rest.
(function () {
  var kept = null;
  try {
    kept = localStorage.getItem('theme');
  } catch (_) {
    /* storage may be closed */
  }
  var dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
