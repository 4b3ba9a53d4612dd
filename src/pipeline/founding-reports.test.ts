import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Annotation, Span } from '../model/annotation.ts';
import type { ParsedSeed } from '../model/seed.ts';
import { compileIndex } from './annotate/compile.ts';
import { annotate } from './annotate.ts';
import { mergeContacts } from './contacts/merge.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { parseSeed } from './parse.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);
const menafn = await read('000_2fa367f591adf018');
const tdi = await read('004_d9decea979ecf8f7');

interface Founding {
  parsed: ParsedSeed;
  annotation: Annotation;
}

async function read(name: string): Promise<Founding> {
  const parsed = parseSeed({ name, text: await readFile(`seeds/${name}.txt`, 'utf8') });
  return { parsed, annotation: annotate(parsed, index) };
}

/** The words of a span, a long one cut to its first and last few. */
function words({ parsed }: Founding, span: Span): string {
  const all = parsed.body.slice(span.start, span.end).split(' ');
  return all.length > 8 ? `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}` : all.join(' ');
}

function statementsOf(article: Founding): string[][] {
  return article.annotation.statements.map(({ speakers, source, cue, content }) => [
    speakers.join(' '),
    source ? words(article, source) : '',
    words(article, cue),
    content.map((piece) => words(article, piece)).join(' / '),
  ]);
}

function contactsOf(article: Founding): string[] {
  return article.annotation.contacts.map(({ participants, form, status, date, evidence }) =>
    [...participants, form, status, date ?? '-', `${evidence.length} sentences`].join(' '),
  );
}

const four = 'mahmoud-abbas bashar-al-assad ebrahim-raisi abdel-fattah-el-sisi';
const theFour = 'bashar-al-assad ebrahim-raisi mahmoud-abbas abdel-fattah-el-sisi';

test('what is reported to have been said in MENAFN’s article', () => {
  expect(statementsOf(menafn)).toEqual([
    ['vladimir-putin', 'Putin', 'extended', 'heartfelt condolences to the … lost their lives'],
    [
      'kremlin',
      "The Kremlin's official statement",
      'emphasized',
      "Putin's unequivocal condemnation of … women and children",
    ],
    ['russia', 'The Russian government', 'conveyed', 'its readiness to play … the Palestinian-Israeli confrontation'],
    [
      'russia',
      'The Russian government',
      'advocating for',
      'a peaceful resolution through political and diplomatic channels',
    ],
    ['kremlin', 'The Kremlin', 'outlined', 'its commitment to facilitating … the Gaza Strip'],
    ['kremlin', 'the Kremlin', 'emphasized', 'a shared and deep-seated … the Gaza Strip'],
    [
      four,
      'Abbas, Assad, Raisi, and el-Sisi',
      'expressed',
      'profound apprehension over the … broader regional conflagration',
    ],
  ]);
});

test('what is reported to have been said in The Diplomatic Insight’s article', () => {
  expect(statementsOf(tdi)).toEqual([
    [theFour, 'The leaders', 'expressed', 'deep concern over the … the Gaza Strip'],
    [theFour, 'the leaders', 'agreed on', 'the imperative need for … a humanitarian truce'],
    ['vladimir-putin', 'President Putin', 'stressed', 'the absolute unacceptability of … violence against civilians'],
    ['vladimir-putin', 'President Putin', 'conveyed', 'Russia’s deep sympathy for … lost their lives'],
    ['russia', 'The Russian government', 'stands ready', 'to provide humanitarian aid … in the crossfire'],
    ['russia', 'The Russian government', 'emphasized', 'its unwavering dedication to … stabilize the situation'],
    ['', 'The resolution', 'advocates for', 'an immediate, balanced, and … in the region'],
    ['', 'the international community', 'hoping for', 'a swift resolution that … in the region'],
  ]);
});

test('who was in touch with whom, as each article reports it', () => {
  expect(contactsOf(menafn)).toEqual([
    'benjamin-netanyahu vladimir-putin talks held 2023-10-16 2 sentences',
    'mahmoud-abbas vladimir-putin talks held 2023-10-16 2 sentences',
    'abdel-fattah-el-sisi vladimir-putin talks held 2023-10-16 2 sentences',
    'ebrahim-raisi vladimir-putin talks held 2023-10-16 2 sentences',
    'bashar-al-assad vladimir-putin talks held 2023-10-16 2 sentences',
  ]);
  expect(contactsOf(tdi)).toEqual([
    'bashar-al-assad vladimir-putin call held - 1 sentences',
    'ebrahim-raisi vladimir-putin call held - 1 sentences',
    'mahmoud-abbas vladimir-putin call held - 1 sentences',
    'abdel-fattah-el-sisi vladimir-putin call held - 1 sentences',
  ]);
});

test('together they are four calls with two reports each, and talks that one article has', () => {
  const reports = [menafn, tdi].flatMap(({ parsed, annotation }) =>
    annotation.contacts.map((contact) => ({ article: parsed.name, published: parsed.date, contact })),
  );
  expect(mergeContacts(reports).map((contact) => [contact.id, contact.reports.length])).toEqual([
    ['2023-10-16-call-abdel-fattah-el-sisi-vladimir-putin', 2],
    ['2023-10-16-call-bashar-al-assad-vladimir-putin', 2],
    ['2023-10-16-call-ebrahim-raisi-vladimir-putin', 2],
    ['2023-10-16-call-mahmoud-abbas-vladimir-putin', 2],
    ['2023-10-16-talks-benjamin-netanyahu-vladimir-putin', 1],
  ]);
});
