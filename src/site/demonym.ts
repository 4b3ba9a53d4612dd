import type { BodyMention, BodyParagraph } from './body.ts';

const titleWords = new Set(
  'president prime minister foreign deputy vice chancellor premier king queen prince crown leader supreme secretary general former acting late then'.split(
    ' ',
  ),
);

/**
 * Whether a demonym stands beside a linked name ("Russian President Vladimir Putin"), with nothing but a title between
 * them: such a demonym is data, but a second link so close to the name would only be noise.
 */
export function besideLinkedName(mention: BodyMention, { text, mentions }: BodyParagraph): boolean {
  if (mention.why !== 'demonym') return false;
  const next = mentions[mentions.indexOf(mention) + 1];
  if (next?.of.startsWith('leaders/') !== true) return false;
  const between = text.slice(mention.end, next.start);
  if (!/^[\s\p{L}’'-]*$/u.test(between)) return false;
  const words = between.split(/[\s-]+/).filter((word) => word !== '');
  return words.length <= 5 && words.every((word) => titleWords.has(word.toLowerCase()));
}
