import type { Mention } from '../../../model/annotation.ts';
import type { Entity } from '../../../model/entity.ts';
import { formOf } from '../compile/form.ts';
import { type Desk, isFree, link, styleAt, surfaceOf } from '../desk.ts';
import { testPerWord } from '../intern.ts';
import { personTitles } from '../lexicon/words.ts';
import { flag, has, tokenAt, wordAt } from '../tokens.ts';

/**
 * Links the definite short form of an organisation that the article named in full before (`the Commission` after
 * European Commission), where all that bears the noun in the article is this one organisation. Runs when all names are
 * resolved.
 */
export function resolveShortForms(desk: Desk): void {
  if (!desk.mentions.some(({ kind }) => kind === 'organisation')) return;
  const uses = Map.groupBy(nounsOf(desk), (i) => wordAt(desk.tokens, i));
  for (const [noun, tokens] of uses) {
    const short = tokens.filter((i) => isDefinite(desk, i));
    if (short.length === 0) continue;
    const whole = tokens.filter((i) => styleAt(desk, i) !== 'capitals' && !isAlone(desk, i));
    const antecedent = whole.length === 0 ? ownOf(desk, noun) : commonOf(whole.map((i) => namedAt(desk, i, noun)));
    if (!antecedent) continue;
    for (const i of short) if (antecedent.start < (desk.tokens.start[i] ?? 0)) linkShort(desk, i, antecedent);
  }
}

interface Antecedent {
  entity: Entity;
  surface: string;
  start: number;
}

const nouns = new Set(
  `commission council court tribunal fund agency authority assembly front alliance league union bank board bureau
   movement committee congress parliament party times post journal tribune`.split(/\s+/),
);

const isNoun = testPerWord((folded) => nouns.has(folded));

/** Where a capitalised noun stands that organisations are called by. */
function nounsOf({ tokens }: Desk): number[] {
  const found: number[] = [];
  for (let i = 1; i < tokens.length; i++)
    if (has(tokens, i, flag.capitalised) && isNoun(tokens.numbers[i] ?? 0, wordAt(tokens, i))) found.push(i);
  return found;
}

/** `the Commission`, `Commission president Romano Prodi`; but `a Council spokesman`, who may be any council's. */
function isDefinite(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (has(tokens, i, flag.paragraphStart) || styleAt(desk, i) !== 'plain' || !isAlone(desk, i)) return false;
  return wordAt(tokens, i - 1) === 'the' || isBare(desk, i) || (isRoles(desk, i) && !isDetermined(desk, i));
}

/** Whether the noun is no part of a longer name: no capital stands beside it, and no `of` goes on with it. */
function isAlone(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (!isFree(desk, { first: i, last: i + 1 })) return false;
  const next = wordAt(tokens, i + 1);
  if (next === 'of' || next === 'on' || next === 'for' || next === '-') return false;
  if (has(tokens, i + 1, flag.capitalised) && !has(tokens, i + 1, flag.sentenceStart)) return false;
  if (has(tokens, i, flag.sentenceStart) || has(tokens, i - 1, flag.sentenceStart)) return true;
  return !has(tokens, i - 1, flag.capitalised | flag.possessive);
}

/** `Commission president`, `Bank officials`: whose role the small word behind the noun is. */
function isRoles({ tokens }: Desk, i: number): boolean {
  return personTitles.has(wordAt(tokens, i + 1));
}

/** `told Parliament`, `Parliament’s president`: a parliament does without the article, where no word of whose it is stands before it. */
function isBare(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (!bare.has(wordAt(tokens, i))) return false;
  return has(tokens, i, flag.sentenceStart) || !isDetermined(desk, i);
}

function isDetermined({ tokens }: Desk, i: number): boolean {
  return determiners.has(wordAt(tokens, i - 1));
}

const bare = new Set(['parliament', 'congress']);

const determiners = new Set(
  'of a an this that each every any no his her its their our new old next last own national regional federal'.split(
    ' ',
  ),
);

/** The organisation that is linked with a noun in its name; undefined where the noun is in another name. */
function namedAt(desk: Desk, i: number, noun: string): Antecedent | undefined {
  const start = desk.tokens.start[i] ?? 0;
  const mention = desk.mentions.find((one) => one.start <= start && start < one.end);
  const entity = mention && desk.index.entities.get(mention.entity);
  if (!mention || entity?.entity !== 'organisation' || headOf(entity.name) !== noun) return undefined;
  return { entity, surface: textOf(desk, mention), start: mention.start };
}

/** The noun that a name is built on: the Council of `European Council` and of `Council of Europe`. */
function headOf(name: string): string | undefined {
  const { words } = formOf(name.replace(/ \(.*/, ''));
  const end = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on'));
  return words.at(end < 0 ? -1 : end - 1);
}

/**
 * `The EU met; the Commission objected`, `NATO … the Alliance`, `the IMF … the Fund`: what a body is called that the article
 * names otherwise, or by its acronym, where it names no other.
 */
function ownOf(desk: Desk, noun: string): Antecedent | undefined {
  const own = otherNames.get(noun);
  if (!own) return commonOf(desk.mentions.flatMap((mention) => byAcronym(desk, mention, noun) ?? []));
  const mention = desk.mentions.find(({ entity }) => own.of.has(entity));
  const entity = mention && desk.index.entities.get(own.id);
  return entity && { entity, surface: textOf(desk, mention), start: mention.start };
}

/** The Commission of the Union and its other institutions; what NATO calls itself. */
const otherNames: ReadonlyMap<string, { id: string; of: ReadonlySet<string> }> = new Map([
  [
    'commission',
    { id: 'european-commission', of: new Set(['european-union', 'european-council', 'european-parliament']) },
  ],
  ['alliance', { id: 'north-atlantic-treaty-organization', of: new Set(['north-atlantic-treaty-organization']) }],
]);

function byAcronym(desk: Desk, mention: Mention, noun: string): Antecedent | undefined {
  const entity = mention.rule === 'acronym' ? desk.index.entities.get(mention.entity) : undefined;
  if (entity?.entity !== 'organisation' || headOf(entity.name) !== noun) return undefined;
  return { entity, surface: textOf(desk, mention), start: mention.start };
}

/** The first of them, if all are the same organisation. */
function commonOf(named: readonly (Antecedent | undefined)[]): Antecedent | undefined {
  const [first] = named;
  return first && named.every((one) => one?.entity === first.entity) ? first : undefined;
}

function textOf(desk: Desk, { start, end }: Mention): string {
  return surfaceOf(desk, tokenAt(desk.tokens, start), tokenAt(desk.tokens, end - 1) + 1);
}

function linkShort(desk: Desk, i: number, { entity, surface }: Antecedent): void {
  link(desk, { first: i, last: i + 1, entity, rule: 'short-form', via: surface });
}
