// Loaded before the page is painted, so that a chosen colour scheme never flashes. Everything works without it.
(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be forbidden
    }
  };
  const store = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // the choice then holds for this page alone
    }
  };
  const dark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  root.dataset.scripts = '';
  const theme = stored('readout-theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (stored('readout-links') === 'hidden') root.dataset.links = 'hidden';

  // A switch says what it will do, so that it needs no state of its own.
  const show = () => {
    for (const name of document.querySelectorAll('[data-switch="theme"] [data-part="other"]')) {
      name.textContent = dark() ? 'Light' : 'Dark';
    }
    for (const button of document.querySelectorAll('[data-switch="links"]')) {
      button.textContent = `${root.dataset.links === 'hidden' ? 'Show' : 'Hide'} the lines under names`;
    }
  };
  const flip = {
    theme: () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      store('readout-theme', root.dataset.theme);
    },
    links: () => {
      if (root.dataset.links === 'hidden') delete root.dataset.links;
      else root.dataset.links = 'hidden';
      store('readout-links', root.dataset.links ?? 'shown');
    },
  };

  addEventListener('DOMContentLoaded', show);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-switch]') : null;
    if (!button) return;
    flip[button.dataset.switch]?.();
    show();
  });
  addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector('main input[type="search"]') ?? document.querySelector('input[type="search"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
})();
