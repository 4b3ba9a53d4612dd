import { month, weekday } from './lexicon.ts';

const part = '(?:\\s+(?:morning|afternoon|evening|night))?';
const date = `(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month})(?:,?\\s+\\d{4})?`;
const hour = '(?:(?:at\\s+)?(?:about\\s+|around\\s+)?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*local time)';
const day = `(?:${hour}|${weekday}s?${part}(?:\\s+and\\s+${weekday}${part})?(?:,\\s+${date})?|${date}|yesterday${part}|today|tonight|tomorrow${part}|weekend|this\\s+(?:week|weekend|month|year|morning|afternoon|evening|${weekday})|last\\s+(?:week|month|year|night|${weekday}|${month}))`;
const clock = '(?:\\s+at\\s+\\d{1,2}(?::\\d{2})?\\s*[ap]\\.?m\\.?)?';
const lead = '(?:very\\s+)?(?:(?:late|early|earlier|later|just|shortly)\\s+)?(?:on\\s+|over\\s+the\\s+)?';

const opening = new RegExp(`^${lead}${day}${clock}(?:,\\s*|\\s+(?=["“\\p{L}\\d]))`, 'iu');
const inside = new RegExp(
  `(?:,\\s*)?\\s(?:(?:late|early|earlier)\\s+)?(?:on\\s+(?:${weekday}${part}(?:,\\s+${date},?)?|${date},?)|yesterday${part}|today|tonight|earlier\\s+this\\s+(?:week|month|year)|this\\s+(?:week|month|morning|afternoon|evening)|last\\s+(?:week|month|night|${weekday}))(?=[\\s,.;:]|$)(?!['’]s)`,
  'giu',
);
const bareWeekday = new RegExp(`(?<=\\p{L})\\s${weekday}${part}(?=\\s(?:\\p{Ll}|[“"])|[,.]|$)(?!['’]s)`, 'giu');
const verbFollows = /^(?:is|was|were|are|will|has|had|have|marks|marked|saw|would)\b/i;

/** Takes leading time words off a sentence ("On Monday, …", "Late on Sunday …"), unless they are its subject. */
export function dropLeadingTime(sentence: string): string {
  const [words = ''] = opening.exec(sentence) ?? [];
  const rest = sentence.slice(words.length);
  return words === '' || verbFollows.test(rest) ? sentence : rest;
}

/** Takes time words out of the middle and off the end ("said on Monday that", "died yesterday"). */
export function dropTime(sentence: string): string {
  return sentence.replace(inside, '').replace(bareWeekday, '');
}
