import type { Organisation } from '../../../model/entity.ts';
import type { Desk } from '../desk.ts';
import type { Candidate } from '../match.ts';
import { flag, has, wordAt } from '../tokens.ts';

/** Whether a word for what a body is stands beside its name: `told Bild`, `the FT reported`, `the Fano militia`, `the party Vox`. */
export function isOfKind(
  { tokens }: Desk,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  kind: Organisation['kind'],
): boolean {
  const words = wordsFor[kind];
  if (!words) return false;
  if (words.before.has(wordAt(tokens, wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1))) return true;
  return words.after.has(wordAt(tokens, last)) && !has(tokens, last, flag.capitalised);
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const press = {
  before: set('told tells telling newspaper daily weekly magazine tabloid broadcaster broadsheet channel agency'),
  after:
    set(`reported reports newspaper daily weekly magazine tabloid agency correspondent correspondents reporter reporters
    journalist journalists columnist columnists interview editorial`),
};

const wordsFor: Partial<Record<Organisation['kind'], { before: ReadonlySet<string>; after: ReadonlySet<string> }>> = {
  media: press,
  'news-agency': press,
  party: { before: set('party parties'), after: set('party') },
  'armed-group': {
    before: set('militia rebels guerrillas'),
    after: set(`militia militias militiamen militant militants fighter fighters rebel rebels guerrilla guerrillas gunmen
      insurgents insurgency mercenaries mercenary paramilitaries`),
  },
};
