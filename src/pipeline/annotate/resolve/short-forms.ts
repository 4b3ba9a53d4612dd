import type { Mention } from '../../../model/annotation.ts';
import type { Entity } from '../../../model/entity.ts';
import { formOf } from '../compile/form.ts';
import { type Desk, isFree, link, styleAt, surfaceOf } from '../desk.ts';
import { testPerWord } from '../intern.ts';
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
    const whole = tokens.filter((i) => !short.includes(i) && styleAt(desk, i) !== 'capitals');
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

/** `the Commission`, alone: no capital and no `of` goes on with it. */
function isDefinite(desk: Desk, i: number): boolean {
  const { tokens } = desk;
  if (has(tokens, i, flag.paragraphStart) || (wordAt(tokens, i - 1) !== 'the' && !isBare(desk, i))) return false;
  if (styleAt(desk, i) !== 'plain' || !isFree(desk, { first: i, last: i + 1 })) return false;
  const next = wordAt(tokens, i + 1);
  if (next === 'of' || next === 'on' || next === 'for' || next === '-') return false;
  return !has(tokens, i + 1, flag.capitalised) || has(tokens, i + 1, flag.sentenceStart);
}

/** `told Parliament`, `Parliament’s president`: a parliament does without the article, where no word of whose it is stands before it. */
function isBare({ tokens }: Desk, i: number): boolean {
  if (!bare.has(wordAt(tokens, i))) return false;
  if (has(tokens, i, flag.sentenceStart)) return true;
  return !has(tokens, i - 1, flag.capitalised | flag.possessive) && !determiners.has(wordAt(tokens, i - 1));
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

/** `The EU met; the Commission objected`: the Commission of the Union that the article names, where it names no other. */
function ownOf(desk: Desk, noun: string): Antecedent | undefined {
  const union = noun === 'commission' ? desk.mentions.find(({ entity }) => unions.has(entity)) : undefined;
  const entity = union && desk.index.entities.get('european-commission');
  return entity && { entity, surface: textOf(desk, union), start: union.start };
}

/** The Union and its other institutions. */
const unions = new Set(['european-union', 'european-council', 'european-parliament']);

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
