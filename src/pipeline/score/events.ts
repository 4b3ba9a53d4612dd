import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitSentences } from '../../model/sentence.ts';

/** A topic of `gold/look-alikes`: two events of the same kind, each in several reports. */
const topicSchema = z.array(
  z.strictObject({
    event: z.string(),
    reports: z.array(z.strictObject({ date: z.iso.date().optional(), text: z.string() })),
  }),
);

/** One report of an event; `event` is told in words and names it in the whole folder. */
export interface EventReport {
  body: string;
  date: string | null;
  event: string;
}

/** Reads all topics of a folder, sorted by file name. Throws where one is malformed. */
export async function readEvents(folder: string): Promise<EventReport[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const topics = await Promise.all(names.map(async (name) => readTopic(await readFile(join(folder, name), 'utf8'))));
  return topics.flat();
}

/** The reports with only the first part of their sentences: less of what all of them tell. */
export function shortenReports(reports: readonly EventReport[], share: number): EventReport[] {
  return reports.map((report) => {
    const sentences = splitSentences(report.body);
    const last = sentences[Math.max(0, Math.round(sentences.length * share) - 1)];
    return { ...report, body: report.body.slice(0, last?.end) };
  });
}

/** The reports without their last paragraphs, in which most tell the event once more: what is left shares very little. */
export function withoutLastParagraphs(reports: readonly EventReport[]): EventReport[] {
  return reports.map((report) => {
    const paragraphs = report.body.split('\n\n');
    return { ...report, body: (paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs).join('\n\n') };
  });
}

function readTopic(yaml: string): EventReport[] {
  return topicSchema
    .parse(parse(yaml))
    .flatMap(({ event, reports }) =>
      reports.map(({ date, text }) => ({ body: text.trim(), date: date ?? null, event })),
    );
}
