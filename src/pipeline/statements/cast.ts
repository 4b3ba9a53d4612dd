import type { Mention } from '../../model/annotation.ts';
import type { Entity, Leader, Place } from '../../model/entity.ts';
import type { Kind } from '../../model/kind.ts';
import { type AnnotatedText, readText } from '../annotate/document.ts';
import { parseSeed } from '../parse.ts';

/** Surfaces of the cast that the tables of tests speak of, with the entity that each means. */
const surfaces: [kind: Kind, entity: string, words: string][] = [
  ['leader', 'donald-trump', 'Donald Trump, Trump'],
  ['leader', 'hillary-clinton', 'Hillary Clinton, Clinton'],
  ['leader', 'barack-obama', 'Barack Obama, Obama'],
  ['leader', 'vladimir-putin', 'Vladimir Putin, Putin'],
  ['leader', 'benjamin-netanyahu', 'Benjamin Netanyahu, Netanyahu'],
  ['leader', 'mahmoud-abbas', 'Mahmoud Abbas, Abbas'],
  ['leader', 'bashar-al-assad', 'Bashar al-Assad, Assad'],
  ['leader', 'ebrahim-raisi', 'Ebrahim Raisi, Raisi'],
  ['leader', 'abdel-fattah-el-sisi', 'el-Sisi'],
  ['leader', 'bernie-sanders', 'Bernie Sanders, Sanders'],
  ['leader', 'elizabeth-warren', 'Elizabeth Warren, Warren'],
  ['leader', 'ted-cruz', 'Ted Cruz, Cruz'],
  ['leader', 'marco-rubio', 'Marco Rubio, Rubio'],
  ['leader', 'mitt-romney', 'Mitt Romney, Romney'],
  ['leader', 'paul-ryan', 'Paul Ryan, Ryan'],
  ['organisation', 'kremlin', 'Kremlin'],
  ['organisation', 'republican-party', 'Republicans'],
  ['organisation', 'democratic-party', 'Democrats'],
  ['organisation', 'white-house', 'White House'],
  ['organisation', 'state-department', 'State Department'],
  ['organisation', 'new-york-times', 'New York Times'],
  ['organisation', 'united-nations', 'UN'],
  ['place', 'russia', 'Russian, Russia'],
  ['place', 'iran', 'Iranian, Iran'],
  ['place', 'egypt', 'Egyptian, Egypt'],
  ['place', 'syria', 'Syrian, Syria'],
  ['place', 'united-states', 'United States'],
  ['place', 'tehran', 'Tehran'],
  ['place', 'florida', 'Florida'],
  ['place', 'vermont', 'Vermont'],
  ['place', 'texas', 'Texan'],
  ['topic', 'ceasefire', 'ceasefire'],
];

/** Offices of those who head no country here. */
const offices: Readonly<Record<string, string>> = {
  'hillary-clinton': 'Secretary of State',
  'bernie-sanders': 'United States Senator for Vermont',
  'elizabeth-warren': 'United States Senator for Massachusetts',
  'ted-cruz': 'United States Senator for Texas',
  'marco-rubio': 'United States Senator for Florida',
  'mitt-romney': 'Governor of Massachusetts',
  'paul-ryan': 'Speaker of the House',
};

const republicans = new Set(['donald-trump', 'ted-cruz', 'marco-rubio', 'mitt-romney', 'paul-ryan']);
const democrats = new Set(['hillary-clinton', 'barack-obama', 'bernie-sanders', 'elizabeth-warren']);
const states = new Set(['florida', 'vermont', 'texas']);

const heads: Readonly<Record<string, string>> = {
  'donald-trump': 'united-states',
  'barack-obama': 'united-states',
  'vladimir-putin': 'russia',
  'ebrahim-raisi': 'iran',
  'abdel-fattah-el-sisi': 'egypt',
  'bashar-al-assad': 'syria',
};

/** A text in which each name of the cast is a mention, whatever stands around it: what names are given is tested elsewhere. */
export function castIn(text: string, date = '2023-10-17'): AnnotatedText {
  const read = readText(parseSeed({ name: 'test', text, date }));
  const mentions = surfaces.flatMap(([kind, entity, words]) => mentionsOf(read.parsed.body, { kind, entity, words }));
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    ...read,
    mentions: sorted.filter((one, n) => one.start >= (sorted[n - 1]?.end ?? 0)),
    period: { from: date, to: date },
    entities,
  };
}

function mentionsOf(body: string, { kind, entity, words }: { kind: Kind; entity: string; words: string }): Mention[] {
  return words
    .split(', ')
    .flatMap((surface) =>
      [...body.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))].map(
        (match): Mention => ({ start: match.index, end: match.index + surface.length, entity, kind, rule: 'name' }),
      ),
    );
}

const entities: ReadonlyMap<string, Entity> = new Map(
  surfaces.map(([kind, id, words]) => [id, entityOf(kind, id, words.split(', ')[0] ?? id)]),
);

function entityOf(kind: Kind, id: string, name: string): Entity {
  const common = { id, name, aliases: [] };
  if (kind === 'leader') return { entity: 'leader', ...common, ...partyOf(id), roles: rolesOf(id) };
  if (kind === 'organisation') return { entity: 'organisation', ...common, kind: 'igo' };
  if (kind === 'topic') return { entity: 'topic', ...common, terms: [id] };
  return { entity: 'place', ...common, ...levelOf(id), demonyms: [] };
}

function levelOf(id: string): Pick<Place, 'kind' | 'country'> {
  if (states.has(id)) return { kind: 'region', country: 'united-states' };
  return id === 'tehran' ? { kind: 'capital', country: 'iran' } : { kind: 'country' };
}

function partyOf(id: string): Pick<Leader, 'party'> {
  if (republicans.has(id)) return { party: 'republican-party' };
  return democrats.has(id) ? { party: 'democratic-party' } : {};
}

function rolesOf(id: string): Leader['roles'] {
  const office = offices[id];
  if (office)
    return [{ office, class: 'other', country: 'united-states', from: '2009', source: 'test' }, ...candidacyOf(id)];
  const president = { office: 'President', class: 'head-of-state' as const, country: heads[id] ?? 'elsewhere' };
  return [{ ...president, from: '2010', source: 'test' }, ...candidacyOf(id)];
}

/** The two stand for election in the years of the tests. */
function candidacyOf(id: string): Leader['roles'] {
  if (id !== 'donald-trump' && id !== 'hillary-clinton') return [];
  return [
    { office: 'Candidate for President', class: 'other', country: 'united-states', from: '2016', source: 'test' },
  ];
}
