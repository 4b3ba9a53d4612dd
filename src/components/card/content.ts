import { type Rule, rules } from '../../model/rule.ts';

/** What the card says of a mention, read from the list of names beside the text; undefined where it is not in the list. */
export function cardContent(mention: HTMLAnchorElement): HTMLElement[] | undefined {
  const { pathname } = new URL(mention.href);
  const line = document.querySelector<HTMLElement>(`.margin li:has(> a[href="${CSS.escape(pathname)}"])`);
  const name = line?.querySelector('a');
  if (!line || !name) return undefined;
  const link = document.createElement('a');
  link.href = mention.href;
  link.textContent = name.textContent;
  return [
    element('strong', '', link),
    ...noteOf(line),
    element('p', '', countsOf(line)),
    element('p', 'why', whyOf(mention)),
  ];
}

function noteOf(line: HTMLElement): HTMLElement[] {
  const note = line.querySelector('small')?.textContent;
  return note ? [element('p', '', note)] : [];
}

function countsOf(line: HTMLElement): string {
  const here = line.querySelector('data')?.value ?? '1';
  const times = here === '1' ? 'Once here' : `${here} times here`;
  const all = line.dataset['all'];
  return all === undefined ? times : `${times} · ${all} in all`;
}

function whyOf({ dataset }: HTMLAnchorElement): string {
  const sentence = rules[dataset['why'] as Rule] ?? ''; // the page holds no other names
  return dataset['via'] ? `${sentence} Settled by “${dataset['via']}”.` : sentence;
}

function element(tag: string, className: string, content: string | Node): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(content);
  return made;
}
