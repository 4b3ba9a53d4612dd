import type { Role } from '../model/entity.ts';
import { compareText } from '../model/order.ts';
import type { Corpus } from './corpus.ts';
import { type IndexLine, indexLine } from './entity-index.ts';
import { ENTITIES_A_PAGE, type Page, paged } from './paging.ts';

/** The ways to sort leaders other than by name. */
export const ways = ['country', 'office'] as const;
export type Way = (typeof ways)[number];

/** Leaders under one heading, in the order of their names. */
export interface LeaderGroup {
  heading: string;
  lines: IndexLine[];
}

const classNames: Record<Role['class'], string> = {
  'head-of-state': 'Heads of state',
  'head-of-government': 'Heads of government',
  'foreign-minister': 'Foreign ministers',
  'head-of-organisation': 'Heads of organisations',
  other: 'Other offices',
};

/** All leaders by the countries or kinds of office that they ever held one in; a leader can stand under several. */
export function leadersBy(corpus: Corpus, way: Way): LeaderGroup[] {
  const groups = new Map<string, IndexLine[]>();
  for (const leader of corpus.ofKind.get('leader') ?? []) {
    if (leader.entity !== 'leader') continue;
    const line = indexLine(corpus, leader);
    for (const heading of headingsOf(corpus, leader.roles, way)) {
      groups.set(heading, [...(groups.get(heading) ?? []), line]);
    }
  }
  const order = way === 'office' ? Object.values(classNames) : [...groups.keys()].sort(compareText);
  return order.flatMap((heading) => {
    const lines = groups.get(heading);
    return lines ? [{ heading, lines }] : [];
  });
}

/** A leader's line with the heading that it stands under. */
export interface HeadedLine {
  heading: string;
  line: IndexLine;
}

/** The pages of an index of leaders; none where no leader is named. A group that a page ends in goes on in the next. */
export function leaderPages(corpus: Corpus, way: Way): Page<HeadedLine>[] {
  const rows = leadersBy(corpus, way).flatMap(({ heading, lines }) => lines.map((line) => ({ heading, line })));
  return rows.length > 0 ? paged(rows, ENTITIES_A_PAGE) : [];
}

/** The lines of one page under their headings, in order. */
export function underHeadings(rows: readonly HeadedLine[]): LeaderGroup[] {
  const groups = new Map<string, IndexLine[]>();
  for (const { heading, line } of rows) groups.set(heading, [...(groups.get(heading) ?? []), line]);
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
}

function headingsOf(corpus: Corpus, roles: readonly Role[], way: Way): Set<string> {
  if (way === 'office') return new Set(roles.map((role) => classNames[role.class]));
  return new Set(roles.flatMap(({ country }) => (country ? countryName(corpus, country) : [])));
}

/** A country that no article names has no page, and its name is made from its id. */
function countryName(corpus: Corpus, id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return corpus.entities.get(`places/${id}`)?.name ?? words.join(' ');
}
