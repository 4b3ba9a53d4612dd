// Leads to the article whose address at its publisher was given as ?url=. Slash, fragment, `www.` and http or https make
// no difference.
(async () => {
  const form = document.querySelector('form.lookup');
  const given = new URLSearchParams(location.search).get('url');
  if (!given) return;
  form.elements.url.value = given;
  const plain = (url) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/(#.*|\/(?=$|#))/g, '');
  const articles = await (await fetch(form.dataset.list)).json();
  const found = Object.entries(articles).find(([url]) => plain(url) === plain(given));
  if (found) location.replace(found[1] + location.hash);
  else form.querySelector('[role=status]').textContent = `No article here is known to come from ${given}.`;
})();
