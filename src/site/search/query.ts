import { wordsOf } from './fold.ts';

/** What results can be narrowed by; each has few values, as many would make every query slow. */
export const filterNames = ['kind', 'outlet', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** A search as its address says it: `/search/?q=ceasefire&kind=Article&year=2023`. An empty text is no restriction. */
export type SearchState = Record<'q' | FilterName, string>;

export function readState(address: string): SearchState {
  const parameters = new URL(address).searchParams;
  const value = (name: string): string => parameters.get(name)?.trim() ?? '';
  return { q: value('q'), kind: value('kind'), outlet: value('outlet'), year: value('year') };
}

/** The query part of the address, `?` included; empty where nothing is asked. */
export function writeState(state: SearchState): string {
  const entries = (['q', ...filterNames] as const).filter((name) => state[name] !== '');
  const text = new URLSearchParams(entries.map((name) => [name, state[name]])).toString();
  return text && `?${text}`;
}

/** A query taken apart: quoted phrases without their quotation marks, and the words outside them. */
export interface Query {
  phrases: string[];
  words: string[];
}

/** Currency signs go, as the index drops them from words but not from queries; a quotation mark without its twin means nothing. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/\p{Sc}/gu, '').replace(/["“„]([^"“”„]+)["”“]/g, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return ' ';
  });
  return {
    phrases: phrases.filter((phrase) => phrase !== ''),
    words: rest
      .split(/\s+/)
      .filter((word) => wordsOf(word).length > 0)
      .map(withoutParticle),
  };
}

/** `Al-Sisi`, `el-Sisi` and `Sisi` are one name: what stands before the hyphen is spelled in many ways. */
function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el|as|ad|ar|an|at|az|ash)[-‑](?=\p{L}{3})/iu, '');
}
