import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { NameIndex } from '../annotate/compile.ts';
import { readGold } from '../gold/read.ts';
import { parseSeed } from '../parse.ts';
import { type Event, eventSchema, judgeEvent, judgeOffices } from './current-events.ts';
import { gumSchema, judgeGum } from './gum.ts';
import { knownTargets } from './known.ts';
import type { Outcome } from './outcome.ts';
import { judgeOwn } from './own.ts';
import { type LinkedMention, linksIn } from './read-text.ts';
import { judgeSample, sampleSchema } from './sample.ts';

/** Outcomes of one gold file, in parts that are counted apart. */
export interface Scored {
  title: string;
  outcomes: Outcome[];
}

/**
 * Runs the annotator over a gold file and judges its links by the file's own rules: `current-events…` and `gum…` JSON
 * Lines (see their README), or a folder of our stand-off gold, whose texts are in `corpus`.
 */
export async function judgeFile(
  path: string,
  { index, corpus }: { index: NameIndex; corpus: string },
): Promise<Scored[]> {
  if (path.endsWith('sample.json')) return [{ title: path, outcomes: await judgeSampleFile(path, { index, corpus }) }];
  const folder = await folderOf(path);
  if (folder) {
    const articles = await readGold(folder, corpus);
    return [
      { title: path, outcomes: articles.flatMap((gold) => judgeOwn(gold, linksIn(gold.text, gold.date, index))) },
    ];
  }
  const records = (await readFile(path, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  const judge = { index, known: knownTargets(index.entities) };
  if (eventSchema.safeParse(records[0]).success) {
    const events = records.map((record): Event => eventSchema.parse(record));
    return [
      { title: path, outcomes: events.flatMap((event) => judgeEvent(event, judge)) },
      { title: `${path}: offices, the name cut out`, outcomes: events.flatMap((event) => judgeOffices(event, judge)) },
    ];
  }
  const texts = records.map((record) => gumSchema.parse(record));
  return [{ title: path, outcomes: texts.flatMap((text) => judgeGum(text, judge)) }];
}

async function judgeSampleFile(
  path: string,
  { index, corpus }: { index: NameIndex; corpus: string },
): Promise<Outcome[]> {
  const sample = sampleSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const links = new Map<string, LinkedMention[]>();
  for (const { file } of sample.judged) {
    if (links.has(file)) continue;
    const text = await readFile(join(corpus, file), 'utf8');
    links.set(file, linksIn(text, parseSeed({ name: file, text }).date ?? '', index));
  }
  return judgeSample(sample, (file) => links.get(file) ?? []);
}

async function folderOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Fault(`${path} cannot be read`, {
      hint: 'Give a .jsonl file of gold, or a folder of src/pipeline/gold.',
      cause,
    });
  });
  if (found.isDirectory()) return path;
  return path.endsWith('.json') ? dirname(path) : undefined;
}
