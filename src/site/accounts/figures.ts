import type { Span } from '../../model/annotation.ts';
import { months } from '../../model/calendar.ts';
import { stem } from '../../model/stem.ts';
import { stopWords } from '../../model/stop-words.ts';

/** A number, sum or date in a sentence; offsets are UTF-16 code units into it. */
export interface Figure extends Span {
  /** What it counts, stemmed ("people"), a currency's sign, `%`, `date` or `weekday`. */
  of: string;
  /** A plain decimal number (1.2 billion is 1200000000), or a day's words in alphabetical order. */
  value: string;
  isMoney: boolean;
}

/** Reads the figures of a sentence that can be compared: not years, nor the "One" of BBC One, nor numbers of nothing. */
export function readFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap(({ 0: words, index, groups = {} }) => {
    const span = { start: index, end: index + words.length };
    if (groups['date']) return readDay(words, text.slice(0, index)).map((day) => ({ ...span, ...day }));
    const of = thingCounted(groups);
    const isOfName = /^\p{Lu}/u.test(words) && index > 0;
    if (of === null || isOfName || isYear(words)) return [];
    const scale = groups['scale']?.toLowerCase() ?? '';
    return [{ ...span, of, value: numberValue(groups['number'] ?? '', scale), isMoney: groups['money'] !== undefined }];
  });
}

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const powers = new Map([
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
]);

const month = months.join('|');
const date = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\\d{1,2} (?:${month})|(?:${month}) \\d{1,2})(?![\\d,]\\d)`;
const number = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${numberWords.join('|')})\\b)`;
const scale = '(?<scale> ?(?:million|billion|trillion|[mbt]n)\\b|(?<=[$€£¥][\\d.,]*)m\\b)';
const unit = '(?<unit> ?%| percent\\b| per cent\\b)';
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<date>${date})|(?<money>(?:US)?[$€£¥])?(?<number>${number})${scale}?${unit}?(?=\\s(?<noun>\\p{L}+)|))(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Null where what follows is no thing: "two of them", "150 in Aden". */
function thingCounted({ money, unit, noun = '' }: Record<string, string>): string | null {
  if (money) return money.slice(-1);
  if (unit) return '%';
  const word = noun.toLowerCase();
  return noun === '' || (stopWords.has(word) && word !== 'people') ? null : stem(word);
}

function isYear(words: string): boolean {
  return /^(?:19|20)\d\d$/.test(words);
}

/** The day on which somebody said it is not the event's. */
const saidOn = /\b(?:said|says|announced|confirmed|reported|reporters)(?: (?:early |late )?on)? $/i;

/** Weekdays and days of the month are not compared with one another. */
function readDay(words: string, before: string): Omit<Figure, keyof Span>[] {
  if (saidOn.test(before)) return [];
  const value = words.toLowerCase().split(' ').sort().join(' ');
  return [{ of: /\d/.test(words) ? 'date' : 'weekday', value, isMoney: false }];
}

function numberValue(words: string, scale: string): string {
  const lower = words.toLowerCase().replaceAll(',', '');
  const position = numberWords.indexOf(lower);
  const plain = position === -1 ? Number(lower) : position + 1;
  return String(Number((plain * 10 ** (powers.get(scale.trim()) ?? 0)).toPrecision(12)));
}
