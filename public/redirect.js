// Leads on to the page that this address stands for, keeping what follows `?` and `#`; without JavaScript, the page's
// refresh does it.
document.addEventListener('DOMContentLoaded', () => {
  const target = new URL(document.querySelector('a[data-target]').href);
  target.search ||= location.search;
  target.hash ||= location.hash;
  location.replace(target);
});
