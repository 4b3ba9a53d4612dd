import { describe, expect, test } from 'vitest';
import { findMarked, readMarked } from './marked.ts';

/** Sentences that are not read as they should be yet, each with what would be right: a line that comes right fails here. */
const backlog: string[] = [
  '2017-05-05| Merkel cells are found in skin.',
  '2020-01-08| In [Washington](washington), then-President [Bush](george-w-bush) had said so.',
  '2012-08-29| [Newt](newt-gingrich) and Callista Gingrich sat in [Tampa](tampa).',
  '2019-09-27| In 1995, [Chriac](jacques-chirac) was elected; [Jacques Chirac](jacques-chirac) served twice.',
  '2020-11-03| The [Tuskish](turkey) government declared an end to the search.',
  '2018-12-20| “The [WH](white-house) statement on [Syria](syria) surprised me,” he wrote.',
  'She translated the novel into plain English.',
  '[Saudi Arabia](saudi-arabia) owns Saudi Aramco.',
  'The British Lions tour [South Africa](south-africa).',
  'He won the race from Paris to Nice, Paris-Nice.',
  'Sheffield Wednesday beat Derby.',
  'Jordan Scores 40 as Bulls Win Again in Overtime',
];

describe('backlog', () => {
  test.fails.each(backlog)('%s', (line) => {
    expect(findMarked(line)).toEqual(readMarked(line).mentions);
  });
});
