/** On every page: a search field that leads to the search page offers names while one types, from its first focus on. */
document.addEventListener('focusin', async ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search' || target.dataset['part'] === 'field') return;
  if (target.dataset['offers']) return;
  target.dataset['offers'] = 'true';
  const { Suggestions } = await import('./suggest.ts');
  await new Suggestions(target, import.meta.env.BASE_URL.replace(/\/*$/, '/')).open();
});
