import counts from './document-counts.json' with { type: 'json' };

/**
 * In what share of all news texts a stem is expected to stand, from 0 to 1: what is rare among a handful of articles need
 * not be rare. Counted in the texts that `document-counts.json` names (`npm run score -- words` writes it); what stands
 * there nowhere gets a small share, a name a smaller one than another word.
 */
export function usualShare(stem: string, isName: boolean): number {
  return ((documentsWith.get(stem) ?? 0) + (isName ? unseenName : unseenWord)) / counts.documents;
}

/** In how many of the texts a name or another word would stand that is in none. */
const unseenName = 0.5;
const unseenWord = 2;

const documentsWith: ReadonlyMap<string, number> = new Map(
  Object.entries(counts.stems).flatMap(([count, stems]) => stems.split(' ').map((stem) => [stem, Number(count)])),
);
