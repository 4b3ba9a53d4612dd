import { z } from 'zod';
import type { NameIndex } from '../annotate/compile.ts';
import { isSame, type Target } from './known.ts';
import { Located, type Outcome } from './outcome.ts';
import { spurious } from './own.ts';
import { linksIn } from './read-text.ts';

/** A record of gum-news.jsonl: every noun phrase is a mention, named ones with a link. */
export const gumSchema = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      surface: z.string(),
      type: z.string(),
      status: z.string(),
      link: z.string(),
      wikipedia: z.string().optional(),
      wikidata: z.string().optional(),
    }),
  ),
});

export type GumText = z.infer<typeof gumSchema>;
type GumMention = GumText['mentions'][number];

/**
 * Judges the links of one text by the smallest linked mention around each (right if any around it is the entity), and
 * the recall over mentions of known targets, pronouns aside. Adjectives of nations are no mentions in that corpus: a
 * demonym that lies in no mention is passed over.
 */
export function judgeGum(
  gum: GumText,
  { index, known }: { index: NameIndex; known: (target: Target) => boolean },
): Outcome[] {
  const located = new Located(gum.id, gum.text);
  const links = linksIn(gum.text, gum.date, index).filter(({ kind }) => kind !== 'topic');
  const named = gum.mentions.filter((mention) => mention.wikipedia && mention.link !== 'ana');
  const extra = links.flatMap((link) => {
    const around = named.filter(({ start, end }) => start <= link.start && link.end <= end);
    const right = around.some((mention) => isSame(index.entities.get(link.entity), targetOf(mention)));
    return right || link.rule === 'demonym' ? [] : [spurious(link, located)];
  });
  const wanted = named.filter((mention) => mention.wikidata && known(targetOf(mention)));
  return [...wanted.map((mention) => wantedOutcome(mention)), ...extra];

  function wantedOutcome(mention: GumMention): Outcome {
    const link = links.find(
      ({ start, end, entity }) =>
        mention.start <= start && end <= mention.end && isSame(index.entities.get(entity), targetOf(mention)),
    );
    return {
      verdict: link ? 'right' : 'missed',
      kind: `${mention.type}, ${mention.status === 'new' ? 'first' : 'later'}`,
      rule: link?.rule ?? null,
      text: gum.id,
      surface: mention.surface,
      expected: mention.wikipedia ?? null,
      found: link?.entity ?? null,
      context: located.context(mention.start, mention.end),
    };
  }
}

function targetOf({ wikipedia = '', wikidata }: GumMention): Target {
  return { target: wikipedia.replace(/_/g, ' '), wikidata };
}
