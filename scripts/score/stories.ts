/**
 * `npm run score -- stories [HEADINGS] [FOLDER]`: how well articles of one event are found, against our own reports of
 * look-alike events, story headings, and reports made up of a folder of texts.
 */
import { readFile } from 'node:fs/promises';
import { parseSeeds } from '../../src/pipeline/parse.ts';
import { readSeeds } from '../../src/pipeline/read.ts';
import { relate } from '../../src/pipeline/relate.ts';
import { tfidfAverageLinkage } from '../../src/pipeline/score/average-linkage.ts';
import { scoreClusters } from '../../src/pipeline/score/clusters.ts';
import { readEvents, shortenReports, withoutLastParagraphs } from '../../src/pipeline/score/events.ts';
import { readStories } from '../../src/pipeline/score/headings.ts';
import { type Retelling, retell, splitReports } from '../../src/pipeline/score/look-alikes.ts';

interface Item {
  body: string;
  date: string | null;
  event: unknown;
}

const [headings = '../shared/gold/current-events-2025.jsonl', folder = '../shared/corpora/wikinews'] =
  process.argv.slice(2);

/** What is hardest to tell by: one to six reports of an event, of one to eight sentences. */
const fewAndShort: Pick<Retelling, 'reports' | 'sentences'> = { reports: [1, 6], sentences: [0, 7] };

const looks = 'src/pipeline/gold/look-alikes';
const sets = {
  ...(await readOwn('dev')),
  ...(await readOwn('test')),
  'look-alikes of the same people and places': await readEvents(`${looks}/same-people`),
  ...(await readHeadings()),
  ...(await makeUp()),
};
for (const [name, items] of Object.entries(sets)) score(name, items);

/** `dev` is developed on; of `test` only these figures are looked at. */
async function readOwn(half: 'dev' | 'test'): Promise<Record<string, Item[]>> {
  const reports = await readEvents(`${looks}/${half}`);
  return {
    [`look-alikes, ${half}`]: reports,
    [`look-alikes, ${half}, first three quarters`]: shortenReports(reports, 0.75),
    [`look-alikes, ${half}, without the last paragraph`]: withoutLastParagraphs(reports),
  };
}

async function readHeadings(): Promise<Record<string, Item[]>> {
  const stories = readStories(await readFile(headings, 'utf8'));
  const all = stories.map(({ body, date, heading, days }) => ({ body, date, event: heading, days }));
  const narrow = all.filter(({ days }) => days <= 14);
  const events = Map.groupBy(narrow, ({ event }) => event);
  return {
    'all headings': all,
    'headings of two weeks or less': narrow,
    'those of several items': narrow.filter(({ event }) => (events.get(event)?.length ?? 0) > 1),
  };
}

/** Retold, only every third or sixth text: the baseline takes quadratic time. */
async function makeUp(): Promise<Record<string, Item[]>> {
  const texts = parseSeeds(await readSeeds(folder), []).map(({ parsed }) => parsed.body);
  const [third, sixth] = [3, 6].map((step) => texts.filter((_, index) => index % step === 0));
  const sets = {
    'texts split into reports': splitReports(texts, 'as written'),
    'texts split into reports, shuffled and without leads': splitReports(texts, 'shuffled, no lead'),
    'reports retold in other words': retell(third ?? [], { otherWords: 0.3, twins: false }),
    'reports retold, with look-alike events': retell(sixth ?? [], { otherWords: 0.2, twins: true }),
    'reports retold more freely, with look-alike events': retell(sixth ?? [], { otherWords: 0.3, twins: true }),
    'a few short reports, with look-alike events': retell(third ?? [], {
      otherWords: 0.2,
      twins: true,
      ...fewAndShort,
    }),
    'a few short reports, with events half alike': retell(third ?? [], {
      otherWords: 0.2,
      twins: 'half',
      ...fewAndShort,
    }),
    'the same of twenty events': retell(texts.slice(0, 10), { otherWords: 0.2, twins: 'half', ...fewAndShort }),
  };
  return Object.fromEntries(
    Object.entries(sets).map(([name, reports]) => [name, reports.map((report) => ({ ...report, date: null }))]),
  );
}

function score(name: string, items: readonly Item[]): void {
  const gold = items.map(({ event }) => event);
  const bodies = items.map(({ body }) => body);
  console.log(`\n${name}: ${items.length} items, ${new Set(gold).size} events            P      R   B³ F1    ARI`);
  show('each on its own', [...bodies.keys()]);
  for (const threshold of [0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4])
    show(`tf–idf, average linkage at ${threshold}`, tfidfAverageLinkage(bodies, threshold));
  const undated = items.map(({ body }) => ({ body, date: null, story: null }));
  show('Readout, dates unknown', relate(undated));
  if (items.some(({ date }) => date !== null)) show('Readout', relate(items.map((item) => ({ ...item, story: null }))));

  function show(method: string, labels: readonly number[]): void {
    const { precision, recall, f1, ari } = scoreClusters(labels, gold);
    const figures = [precision, recall, f1, ari].map((value) => value.toFixed(3).padStart(7));
    console.log(`  ${method.padEnd(36)}${figures.join('')}`);
  }
}
