import { stringify } from 'yaml';
import type { Unresolved } from '../../model/annotation.ts';
import type { Entity } from '../../model/entity.ts';
import type { ParsedSeed } from '../../model/seed.ts';
import { slugify } from '../../model/slug.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { openDesk } from '../annotate/desk.ts';
import { readText } from '../annotate/document.ts';
import { titleOfName } from '../annotate/titles.ts';
import { tokenAt } from '../annotate/tokens.ts';

/** Somebody whom a text gives an office and whom the knowledge does not have. */
export interface Stranger {
  name: string;
  count: number;
  /** The office in words, as the title beside the name gives it. */
  office: string;
  /** The country or organisation of the office; null where the title does not name it. */
  owner: Entity | null;
  /** Date of the article that was read first. */
  date: string | null;
}

/** The unknown people of one article. */
export function strangersIn(parsed: ParsedSeed, unresolved: readonly Unresolved[], index: NameIndex): Stranger[] {
  const unknown = unresolved.filter(({ reason }) => reason === 'unknown-person');
  if (unknown.length === 0) return [];
  const desk = openDesk(readText(parsed), index);
  return unknown.map(({ start, end }) => {
    const title = titleOfName(desk, tokenAt(desk.tokens, start), tokenAt(desk.tokens, end - 1) + 1);
    const [owner = null] = title?.owners ?? [];
    const name = parsed.body.slice(start, end);
    return { name, count: 1, office: title?.office.nouns[0] ?? '', owner, date: parsed.date };
  });
}

/** Where a file for a stranger would stand, and what would be in it: marked as unchecked until somebody checks the dates. */
export function draftFile({ name, office, owner, date }: Stranger): { path: string; text: string } {
  const country = owner?.entity === 'place' ? owner : null;
  const title = office.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const role = {
    office: owner ? `${title} of ${owner.name}` : title,
    class: classes.get(office) ?? 'other',
    ...(country && { country: country.id }),
    ...(owner && !country && { organisation: owner.id }),
    from: date?.slice(0, 4) ?? 'YYYY',
    until: 'unknown',
    source: 'seeds',
    unchecked: true,
  };
  const folder = country?.iso2?.toLowerCase() ?? 'international';
  return { path: `content/leaders/${folder}/${slugify(name)}.yaml`, text: stringify({ name, roles: [role] }) };
}

const classes = new Map([
  ['president', 'head-of-state'],
  ['prime minister', 'head-of-government'],
  ['chancellor', 'head-of-government'],
  ['foreign minister', 'foreign-minister'],
  ['secretary of state', 'foreign-minister'],
  ['king', 'head-of-state'],
]);
