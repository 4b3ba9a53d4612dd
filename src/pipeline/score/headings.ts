import { z } from 'zod';

const itemSchema = z.object({ date: z.iso.date(), story: z.string().nullable(), text: z.string() });

/** A news item under a heading. */
export interface HeadedItem {
  body: string;
  date: string;
  story: null;
  heading: string;
  /** Days from the first to the last item of the heading: a wide one is broader than an event. */
  days: number;
}

/** The texts of all items of `current-events` gold, in the file's order. */
export function readItems(jsonLines: string): string[] {
  return parseItems(jsonLines).map(({ text }) => text);
}

/** The items of `current-events` gold that stand under a heading, in the file's order. */
export function readStories(jsonLines: string): HeadedItem[] {
  const items = parseItems(jsonLines).flatMap(({ date, story, text }) =>
    story === null ? [] : [{ body: text, date, heading: story }],
  );
  const dates = Map.groupBy(items, ({ heading }) => heading);
  return items.map((item) => ({ ...item, story: null, days: spread(dates.get(item.heading) ?? []) }));
}

function parseItems(jsonLines: string): z.infer<typeof itemSchema>[] {
  return jsonLines
    .trim()
    .split('\n')
    .map((line) => itemSchema.parse(JSON.parse(line)));
}

function spread(items: readonly { date: string }[]): number {
  const times = items.map(({ date }) => Date.parse(date));
  return (Math.max(...times) - Math.min(...times)) / 86_400_000;
}
