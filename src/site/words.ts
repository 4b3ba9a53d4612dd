import { folders, type Kind } from '../model/kind.ts';

const singular: Record<Kind, string> = {
  leader: 'Leader',
  organisation: 'Organisation',
  place: 'Place',
  topic: 'Topic',
  outlet: 'Outlet',
};

const plural: Record<Kind, string> = {
  leader: 'Leaders',
  organisation: 'Organisations',
  place: 'Places',
  topic: 'Topics',
  outlet: 'Outlets',
};

const subkinds: Record<string, string> = {
  igo: 'Intergovernmental organisation',
  'igo-organ': 'Organ of an intergovernmental organisation',
  forum: 'Forum of states',
  ngo: 'Non-governmental organisation',
  'armed-group': 'Armed group',
  'central-bank': 'Central bank',
  'news-agency': 'News agency',
  media: 'News organisation',
  'seat-of-power': 'Seat of power',
  water: 'Sea, strait or river',
};

/** What one page of this kind is called. */
export function kindName(kind: Kind): string {
  return singular[kind];
}

/** What the index of this kind is called. */
export function kindsName(kind: Kind): string {
  return plural[kind];
}

/** Path of the index of this kind, e.g. `leaders`. */
export function indexPath(kind: Kind): string {
  return folders[kind];
}

/** A narrower kind of place or organisation in words: `seat-of-power` → `Seat of power`. */
export function subkindName(subkind: string): string {
  return subkinds[subkind] ?? subkind.charAt(0).toUpperCase() + subkind.slice(1).replaceAll('-', ' ');
}

/** A number with its noun, `1 article`, `1,204 articles`; the plural is the noun with an s unless given. */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : many}`;
}

/** Things listed in a sentence: `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
