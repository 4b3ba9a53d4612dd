import { wordsOf } from './fold.ts';

/** What results can be narrowed by; each has few values, as many would make every query slow. */
export const filterNames = ['kind', 'outlet', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
const parameters = ['q', ...filterNames, 'sort'] as const;

/**
 * A search as its address says it: `/search/?q=ceasefire&kind=Article&year=2023&sort=newest`. An empty text is no
 * restriction, and the best match first; `newest` is the only other order.
 */
export type SearchState = Record<(typeof parameters)[number], string>;

export function readState(address: string): SearchState {
  const given = new URL(address).searchParams;
  const value = (name: string): string => given.get(name)?.trim() ?? '';
  return { q: value('q'), kind: value('kind'), outlet: value('outlet'), year: value('year'), sort: value('sort') };
}

/** The query part of the address, `?` included; empty where nothing is asked. */
export function writeState(state: SearchState): string {
  const entries = parameters.filter((name) => state[name] !== '');
  const text = new URLSearchParams(entries.map((name) => [name, state[name]])).toString();
  return text && `?${text}`;
}

/** A query taken apart: quoted phrases without their quotation marks, and the words outside them. */
export interface Query {
  phrases: string[];
  words: string[];
}

/**
 * Words such as `of the` go where others are left. Currency signs go, as the index drops them from words but not from
 * queries; a quotation mark without its twin means nothing.
 */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/\p{Sc}/gu, '').replace(/["“„]([^"“”„]+)["”“]/g, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return ' ';
  });
  const words = rest
    .split(/\s+/)
    .filter((word) => wordsOf(word).length > 0)
    .map(withoutParticle);
  const telling = words.filter((word) => !onEveryPage.has(word.toLowerCase()));
  const named = phrases.filter((phrase) => phrase !== '');
  return { phrases: named, words: telling.length + named.length > 0 ? telling : words };
}

/** Words that tell no page from another, and whose places in the index are the largest part of it. */
const onEveryPage = new Set('the of and to in a that for on was is with as at by an from it'.split(' '));

/** `Al-Sisi`, `el-Sisi` and `Sisi` are one name: what stands before the hyphen is spelled in many ways. */
function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el|as|ad|ar|an|at|az|ash)[-‑](?=\p{L}{3})/iu, '');
}
