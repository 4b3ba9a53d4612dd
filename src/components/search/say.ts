import type { Outcome } from '../../site/search/answer.ts';
import type { Verdict } from '../../site/search/judge.ts';
import { filterNames, type SearchState, writeState } from '../../site/search/query.ts';

/** What the status line says after a search: how much was found, which words are unknown, and what to try instead. */
export function say(outcome: Outcome): (Node | string)[] {
  const unknown = outcome.unknown.flatMap((verdict) => sayUnknown(verdict, outcome.state));
  if (unknown.length > 0 && outcome.terms === 0) return unknown;
  return [...unknown, ...sayCount(outcome)];
}

/** What it says where the index cannot be loaded. */
export const sayBroken =
  'The search index could not be loaded. Is the network there? (In development, npm run build makes an index.) The lists below lead to everything.';

function sayUnknown({ word, nearest }: Verdict, state: SearchState): (Node | string)[] {
  const known = `No article contains “${word}”. `;
  if (nearest === undefined) return [known];
  return [known, 'Did you mean ', link(nearest, { ...state, q: state.q.replace(word, nearest) }), '? '];
}

function sayCount({ state, hits, unknown, terms }: Outcome): (Node | string)[] {
  const filtered = filterNames.some((name) => state[name] !== '');
  if (hits.length > 0)
    return [`${hits.length} ${hits.length === 1 ? 'page' : 'pages'}${unknown.length > 0 ? ' without that' : ''}.`];
  if (filtered)
    return ['Nothing is left under these filters. ', link('Search without them', { ...state, ...noFilters }), '.'];
  if (terms > 1) return ['No page has all of this at once.'];
  return state.q === '' ? [] : ['No page has this.'];
}

const noFilters = { kind: '', outlet: '', year: '' };

function link(text: string, state: SearchState): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = writeState(state);
  anchor.textContent = text;
  return anchor;
}
