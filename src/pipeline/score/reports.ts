import type { Span, Statement } from '../../model/annotation.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { annotate } from '../annotate.ts';
import { recordOf } from '../filter/record.ts';
import { type GoldArticle, readGold } from '../gold/read.ts';
import { parseSeed } from '../parse.ts';
import { type ContactPair, countContacts, pairContacts } from './contacts.ts';
import {
  countStatements,
  isDirect,
  pairStatements,
  type StatementCounts,
  type StatementPair,
  speakSame,
} from './statements.ts';

/** What was said and who met, in one gold article, beside what is found there. */
interface Judged {
  gold: GoldArticle;
  /** Empty where the article's statements are not annotated. */
  statements: StatementPair[];
  contacts: ContactPair[];
}

/** Scores statements and contacts of one folder of gold: a table in plain text, and the errors where they are asked for. */
export async function scoreReports(
  folder: string,
  { index, corpus, errors }: { index: NameIndex; corpus: string; errors: boolean },
): Promise<string> {
  const judged = (await readGold(folder, corpus)).map((gold) => judge(gold, index));
  return [...table(judged), ...(errors ? judged.flatMap(listErrors) : [])].join('\n');
}

function judge(gold: GoldArticle, index: NameIndex): Judged {
  const parsed = parseSeed({ name: '', text: gold.text, date: gold.date });
  const record = recordOf({ text: gold.text, parsed, annotation: annotate(parsed, index) }, index);
  return {
    gold,
    statements: gold.statements ? pairStatements(gold.text, gold.statements, record.statements) : [],
    contacts: gold.contacts ? pairContacts(gold.contacts, record.contacts) : [],
  };
}

function table(judged: readonly Judged[]): string[] {
  const all = sum(judged.map(({ statements }) => countStatements(statements)));
  const direct = sum(
    judged.map(({ statements, gold }) => countStatements(statements.filter((pair) => isDirect(gold.text, pair)))),
  );
  const contacts = sum(judged.map((one) => countContacts(one.contacts)));
  return [
    `statements: ${rates(all)}, ${heard(all)}`,
    `  direct:   ${rates(direct)}, ${heard(direct)}`,
    `contacts:   ${rates(contacts)}, form ${of(contacts.forms, contacts.matched)}, day ${of(contacts.dates, contacts.matched)}`,
  ];
}

function sum<Name extends string>(counts: readonly Record<Name, number>[]): Record<Name, number> {
  return counts.reduce((total, one) => {
    const names = Object.keys(total) as Name[]; // Object.keys loses the literal names
    return Object.fromEntries(names.map((name) => [name, total[name] + one[name]])) as Record<Name, number>; // the same names
  });
}

function rates({ gold, found, matched }: { gold: number; found: number; matched: number }): string {
  const f1 = of(2 * matched, gold + found);
  return `${gold} in gold, ${found} found, precision ${of(matched, found)}, recall ${of(matched, gold)}, F1 ${f1}`;
}

function heard({ sources, matched, speakers, attributed }: StatementCounts): string {
  return `sources ${of(sources, matched)}, speakers ${of(speakers, attributed)}`;
}

function of(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** One line for each that is missed, spurious or has other speakers, its cells separated by tabs. */
function listErrors({ gold, statements, contacts }: Judged): string[] {
  const points = Array.from(gold.text);
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => points.slice(start, end).join('')).join(' | ');
  const said = [...unpaired(statements), ...misheard(statements)].map(([verdict, { source, cue, content, speakers }]) =>
    [gold.file, verdict, words(source ? [source] : []), words([cue]), words(content), speakers.join()].join('\t'),
  );
  const met = unpaired(contacts).map(([verdict, { participants, form, status, evidence }]) =>
    [gold.file, verdict, participants.join(), form, status, words(evidence)].join('\t'),
  );
  return [...said, ...met];
}

function misheard(pairs: readonly StatementPair[]): [verdict: string, one: Statement][] {
  return pairs.flatMap((pair): [string, Statement][] =>
    pair.gold && pair.found && pair.gold.speakers.length > 0 && !speakSame(pair)
      ? [[`speakers ${pair.gold.speakers.join()}`, pair.found]]
      : [],
  );
}

function unpaired<One>(pairs: readonly { gold: One | null; found: One | null }[]): [verdict: string, one: One][] {
  return pairs.flatMap(({ gold, found }): [string, One][] => {
    if (gold) return found ? [] : [['missed', gold]];
    return found ? [['spurious', found]] : [];
  });
}
