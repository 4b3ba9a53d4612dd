import type { Span } from '../../model/annotation.ts';
import { months } from '../../model/calendar.ts';
import { stem } from '../../model/stem.ts';
import type { AccountSentence } from './sentences.ts';

/** A number or date in a sentence: its value, and what it counts ("people") or `date`. */
interface Figure extends Span {
  of: string;
  value: string;
}

/**
 * Marks in each sentence of a row the numbers and dates that another sentence of it gives differently: numbers of the
 * same thing (the word that follows is the same), and days.
 */
export function markDifferences<Sentence extends AccountSentence>(
  row: readonly (Sentence | null)[],
): ((Sentence & { differs: Span[] }) | null)[] {
  const figures = row.map((sentence) => (sentence ? readFigures(sentence.text) : []));
  return row.map((sentence, index) => {
    if (!sentence) return null;
    const others = figures.filter((_, other) => other !== index);
    const differs = (figures[index] ?? [])
      .filter((figure) => others.some((theirs) => isGivenDifferently(figure, theirs)))
      .map(({ start, end }) => ({ start, end }));
    return { ...sentence, differs };
  });
}

function isGivenDifferently({ of, value }: Figure, theirs: readonly Figure[]): boolean {
  const same = theirs.filter((figure) => figure.of === of);
  return same.length > 0 && same.every((figure) => figure.value !== value);
}

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const number = `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: (?:million|billion|trillion))?|${numberWords.join('|')}`;
const month = months.join('|');
const date = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\\d{1,2} (?:${month})|(?:${month}) \\d{1,2})(?![\\d,]\\d)`;
const figure = new RegExp(
  `\\b(?:(?<date>${date})|(?<number>${number})(?<unit> ?%| percent| per cent)?(?=\\s(?<noun>\\p{L}+)|))(?!\\p{L})`,
  'giu',
);

function readFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap(({ 0: words, index, groups }) => {
    const span = { start: index, end: index + words.length };
    if (groups?.['date']) return [{ ...span, of: dayKind(words), value: dayValue(words) }];
    const counted = groups?.['unit'] ? '%' : stem(groups?.['noun']?.toLowerCase() ?? '');
    return counted === '' ? [] : [{ ...span, of: counted, value: numberValue(groups?.['number'] ?? '') }];
  });
}

/** Weekdays and days of the month are not compared with one another. */
function dayKind(words: string): string {
  return /\d/.test(words) ? 'date' : 'weekday';
}

function dayValue(words: string): string {
  return words.toLowerCase().split(' ').sort().join(' ');
}

function numberValue(words: string): string {
  const lower = words.toLowerCase().replaceAll(',', '');
  const position = numberWords.indexOf(lower);
  return position === -1 ? lower : String(position + 1);
}
