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

/** The items of `current-events` gold that stand under a heading, in the file's order. */
export function readStories(jsonLines: string): HeadedItem[] {
  const items = jsonLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { date, story, text } = itemSchema.parse(JSON.parse(line));
      return story === null ? [] : [{ body: text, date, heading: story }];
    });
  const dates = Map.groupBy(items, ({ heading }) => heading);
  return items.map((item) => ({ ...item, story: null, days: spread(dates.get(item.heading) ?? []) }));
}

function spread(items: readonly { date: string }[]): number {
  const times = items.map(({ date }) => Date.parse(date));
  return (Math.max(...times) - Math.min(...times)) / 86_400_000;
}
