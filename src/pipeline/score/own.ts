import type { GoldArticle } from '../gold/read.ts';
import { Located, type Outcome, overlaps } from './outcome.ts';
import type { LinkedMention } from './read-text.ts';

/**
 * Judges the links of one text against our own gold: exact spans, and the entity. Topics are not in that gold, and the place
 * of a dateline counts only where the gold has it (see its README). Nothing is judged where the names were not annotated.
 */
export function judgeOwn(gold: GoldArticle, found: readonly LinkedMention[]): Outcome[] {
  if (!gold.mentions) return [];
  const located = new Located(gold.file, gold.text);
  const expected = gold.mentions.map(([start, end, entity, kind]) => ({ start, end, entity, kind }));
  const links = found.filter(
    (link) =>
      link.kind !== 'topic' && (link.rule !== 'dateline' || expected.some((mention) => overlaps(link, mention))),
  );
  const outcomes = expected.map((mention): Outcome => {
    const exact = links.find(({ start, end }) => start === mention.start && end === mention.end);
    const link = exact ?? links.find((one) => overlaps(one, mention));
    return {
      verdict: exact?.entity === mention.entity ? 'right' : link ? 'wrong' : 'missed',
      kind: mention.kind,
      rule: link?.rule ?? null,
      text: gold.file,
      surface: located.slice(mention.start, mention.end),
      expected: mention.entity,
      found: link ? `${link.entity} on "${link.surface}"` : null,
      context: located.context(mention.start, mention.end),
    };
  });
  const extra = links.filter((link) => !expected.some((mention) => overlaps(link, mention)));
  return [...outcomes, ...extra.map((link) => spurious(link, located))];
}

/** A link where the gold has nothing. */
export function spurious(link: LinkedMention, located: Located): Outcome {
  return {
    verdict: 'spurious',
    kind: link.kind,
    rule: link.rule,
    text: located.id,
    surface: link.surface,
    expected: null,
    found: link.entity,
    context: located.context(link.start, link.end),
  };
}
