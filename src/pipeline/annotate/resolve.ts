import type { Annotation } from '../../model/annotation.ts';
import type { Desk } from './desk.ts';
import type { AnnotatedText } from './document.ts';
import { findHomes } from './homes.ts';
import { inferPeriod } from './period.ts';
import { resolveCorrections } from './resolve/editor.ts';
import { linkDateline } from './resolve/filed-from.ts';
import { resolveFullNames } from './resolve/full-names.ts';
import { resolveGivenNames } from './resolve/given-names.ts';
import { resolveNames } from './resolve/names.ts';
import { resolveOffices } from './resolve/offices.ts';
import { resolveShortForms } from './resolve/short-forms.ts';
import { resolveShortNames } from './resolve/short-names.ts';
import { resolvePairs, resolveTopics } from './resolve/topics.ts';
import { listUnknownPeople } from './resolve/unknown.ts';

/** A text with its names resolved, and what could not be. */
export type ResolvedText = AnnotatedText & Pick<Annotation, 'unresolved'>;

/** The first half: when and where the article was written, and which people it names. */
export function resolvePeople(desk: Desk): Desk {
  desk.countries = findHomes(desk);
  desk.period ??= inferPeriod(desk);
  resolveCorrections(desk);
  linkDateline(desk);
  resolveFullNames(desk);
  resolveShortNames(desk);
  resolveGivenNames(desk);
  resolvePairs(desk);
  return desk;
}

/** The second half: places and organisations, offices in words, and what stays unknown. */
export function resolveNamesAndOffices(desk: Desk): ResolvedText {
  resolveNames(desk);
  resolveShortForms(desk);
  resolveOffices(desk);
  listUnknownPeople(desk);
  resolveTopics(desk);
  return {
    ...desk.text,
    mentions: desk.mentions.sort((a, b) => a.start - b.start),
    unresolved: desk.unresolved.sort((a, b) => a.start - b.start),
    period: desk.period,
    entities: desk.index.entities,
  };
}
