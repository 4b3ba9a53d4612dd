// On a very large site some addresses that lead elsewhere have no page: 404.html looks for them in redirects.json. One that
// leads to one page goes there, keeping what follows `?` and `#`; of several the reader chooses.
document.addEventListener('DOMContentLoaded', async () => {
  const status = document.querySelector('[data-ways]');
  const ways = await (await fetch(status.dataset.ways)).json();
  const [to, ...others] = ways[location.pathname.replace(/\/?$/, '/')] ?? [];
  if (to === undefined) return;
  if (others.length === 0) {
    const target = new URL(to, location.href);
    target.search ||= location.search;
    target.hash ||= location.hash;
    location.replace(target);
    return;
  }
  status.append('This address can mean several pages: ');
  for (const each of [to, ...others]) {
    const link = Object.assign(document.createElement('a'), { href: each, textContent: each });
    status.append(link, ' ');
  }
});
