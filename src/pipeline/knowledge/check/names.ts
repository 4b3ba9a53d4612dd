import { fold } from '../../annotate/fold.ts';
import type { Finding, Known } from './finding.ts';

interface Form {
  at: Known;
  keys: readonly (string | number)[];
  text: string;
}

/**
 * No form of a name means two entities unless the knowledge says that it is ambiguous: of all that bear one, at most one
 * may leave it out of its `ambiguous`. Topics have terms instead of names. Words for a country's people may be shared
 * (Congolese): they are only linked where the article names the country.
 */
export function checkNames(known: readonly Known[]): Finding[] {
  const bearers = new Map<string, Form>();
  return known.flatMap((at): Finding[] => {
    const own = new Set<string>();
    const unsure = new Set((at.entity.ambiguous ?? []).map(key));
    return formsOf(at).flatMap((form): Finding[] => {
      const text = key(form.text);
      if (own.has(text)) return [repeated(form)];
      own.add(text);
      if (unsure.has(text)) return [];
      const other = bearers.get(text);
      if (!other) bearers.set(text, form);
      return other ? [shared(form, other)] : [];
    });
  });
}

/** No Wikidata item stands for two entities. */
export function checkItems(known: readonly Known[]): Finding[] {
  const first = new Map<string, Known>();
  return known.flatMap((at): Finding[] => {
    const { wikidata } = at.entity;
    const other = wikidata === undefined ? undefined : first.get(wikidata);
    if (wikidata !== undefined && !other) first.set(wikidata, at);
    if (!other) return [];
    const reason = `${wikidata} is the Wikidata item of ${other.path} already; ${at.path} gives it too`;
    const mend =
      'If both mean the same, merge them into one file; if not, correct the item in one of them or leave it out.';
    return [{ at, keys: ['wikidata'], rule: 'duplicate-wikidata', reason, mend }];
  });
}

/** What matching compares: letter case, diacritics and hyphens make no difference. */
function key(text: string): string {
  return fold(text).replaceAll('-', ' ');
}

function formsOf(at: Known): Form[] {
  const { entity } = at;
  const listed = (name: 'aliases' | 'terms', texts: readonly string[]) =>
    texts.map((text, n) => ({ at, keys: [name, n], text }));
  if (entity.entity === 'topic') return [...listed('terms', entity.terms), ...listed('aliases', entity.aliases)];
  const acronym = entity.entity === 'organisation' ? entity.acronym : undefined;
  const abbreviation = entity.entity === 'outlet' ? entity.abbreviation : undefined;
  return [
    { at, keys: ['name'], text: entity.name },
    ...listed('aliases', entity.aliases),
    ...(acronym ? [{ at, keys: ['acronym'], text: acronym }] : []),
    ...(abbreviation ? [{ at, keys: ['abbreviation'], text: abbreviation }] : []),
  ];
}

function repeated({ at, keys, text }: Form): Finding {
  const reason = `“${text}” stands twice in ${at.path}; case, diacritics and hyphens make no difference`;
  return { at, keys, rule: 'repeated-name', reason, mend: 'Keep it once: matching folds these spellings into one.' };
}

function shared({ at, keys, text }: Form, other: Form): Finding {
  const reason = `“${text}” is a name of ${at.path} and of ${other.at.path}`;
  const mend =
    'If it clearly means one of them, take it out of the other; else list it under `ambiguous` in both, and it is linked only where the context tells. If both files mean the same, merge them.';
  return { at, keys, rule: 'shared-name', reason, mend };
}
