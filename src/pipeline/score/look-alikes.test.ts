import { expect, test } from 'vitest';
import { relate } from '../relate.ts';
import { scoreClusters } from './clusters.ts';
import { retell, splitReports } from './look-alikes.ts';

/** Two invented events of ten sentences. */
const texts = [
  'A ferry sank off Samar on Monday. The Maria Elena carried 214 people from Catbalogan. Captain Jun Reyes radioed for help. Waves were four metres high. Fishermen from Tarangnan pulled survivors out. The coast guard sent two ships. Nine bodies were taken to Calbayog. Governor Ana Tan asked for boats. The owner, Leyte Lines, blamed the storm. Divers search on Tuesday.',
  'Voters in Graubünden refused a new tunnel. The plan of Chur and Davos failed with 58 percent. Councillor Reto Caduff regretted it. Farmers near Klosters feared for springs. Turnout was high. The railway will look for other ways. Opponents cheered in Landquart. Costs had doubled since 2015. Bern promised money. A new plan comes next spring.',
];

test('each text becomes reports that share no sentence, without its lead when shuffled', () => {
  const reports = splitReports(texts, 'shuffled, no lead');
  const sentences = reports.flatMap(({ body }) => body.split(/(?<=\.) /));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.join(' ')).not.toContain('sank off Samar');
  expect(new Set(reports.map(({ event }) => event))).toEqual(new Set([0, 1]));
});

test('a twin is told in the same words with other names', () => {
  const events = Map.groupBy(retell(texts, { otherWords: 0, twins: true }), ({ event }) => event);
  expect([...events.keys()]).toEqual([0, 1, 2, 3]);
  expect(events.get(0)?.every(({ body }) => body.startsWith('A ferry sank off Samar on Monday.'))).toBe(true);
  expect(events.get(1)?.every(({ body }) => / ferry sank off /.test(body))).toBe(true);
  expect(events.get(1)?.some(({ body }) => body.includes('Samar on Monday'))).toBe(false);
});

test('a twin may be only half alike', () => {
  const [, twin] = [...Map.groupBy(retell(texts, { otherWords: 0, twins: 'half' }), ({ event }) => event).values()];
  const told = twin?.map(({ body }) => body).join(' ') ?? '';
  expect(told).toContain('ferry sank off');
  expect(told).toContain('A new plan comes next spring.');
  expect(told).not.toContain('Divers search on');
});

test('the same texts give the same reports', () => {
  const reports = retell(texts, { otherWords: 0.1, twins: false });
  expect(retell(texts, { otherWords: 0.1, twins: false })).toEqual(reports);
});

test('two events with many short reports that share few sentences are mostly found, and never mixed', () => {
  const reports = retell(texts, { otherWords: 0.1, twins: false });
  const groups = relate(reports.map(({ body }) => ({ body, date: null, story: null })));
  const events = reports.map(({ event }) => event);
  const { precision, recall } = scoreClusters(groups, events);
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThan(0.7);
});
