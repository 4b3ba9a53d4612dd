import { describe, expect, test } from 'vitest';
import { findMarked, readMarked } from './marked.ts';

/** What outlets of many kinds write, and `dev` has none of. */
const tables: Record<string, string[]> = {
  'what one leaves a place for, and bodies that are for something': [
    'The family fled [Tunis](tunis) for [Jeddah](jeddah), and thousands left [Iraq](iraq) for [Jordan](jordan).',
    'The Director of the Unit for [Northern Europe](northern-europe) spoke.',
    'Movement for Kenya won.',
  ],
  'the outlet of a dateline under a heading': [
    'Talks go on.\n\n[PALE](pale dateline), [Bosnia](bosnia-and-herzegovina), Aug 28 (Reuters) - She told [Reuters](reuters) so.',
  ],
};

describe.each(Object.entries(tables))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(findMarked(line)).toEqual(readMarked(line).mentions);
  });
});
