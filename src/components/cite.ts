/** Puts the address of the paragraph that the reader followed a link to into the citations on an article’s page. */
const details = document.querySelector<HTMLElement>('[data-cite]');
const article = details?.dataset['cite'] ?? '';
const forms = [...(details?.querySelectorAll('pre') ?? [])].map((block) => ({ block, text: block.textContent }));
const cited = details?.querySelector('[data-part="cited"]');

function show(): void {
  const anchor = /^#p-[0-9a-f-]+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  if (cited) cited.textContent = anchor ? 'paragraph' : 'article';
  for (const { block, text } of forms) {
    block.textContent = anchor ? text.replaceAll(article, `${article}${location.hash}`) : text;
  }
}

show();
addEventListener('hashchange', show);
