import { describe, expect, test } from 'vitest';
import { parseSeed } from '../parse.ts';

const isTown = (name: string) => ['Moscow', 'Geneva'].includes(name);

/** The dateline stands between the bars. */
const headed: [text: string, date: string | null, source: string | null, place: string | null][] = [
  ['Talks to go on\n\n|MOSCOW, Oct. 17, 2023 (Reuters) - |Talks began.', '2023-10-17', 'Reuters', 'MOSCOW'],
  ['Bush: Iran is meddling\n\n|WASHINGTON - |President Bush said so.', null, null, 'WASHINGTON'],
  ['Will talks go on?\n\n|By Jane Smith\n\nGENEVA (AP) — |Talks began.', null, 'AP', 'GENEVA'],
  ['Talks to go on .\n\nJane Smith\n\n|BRUSSELS 1996-08-22\n\n|The talks began .', '1996-08-22', null, 'BRUSSELS'],
  ['Talks to go on\n\n|Moscow, 17 October 2023: |Talks began.', '2023-10-17', null, 'Moscow'],
  // A heading with a full stop needs a dateline that is a line of its own.
  ['Talks to go on.\n\nJane Smith\n\n|BRUSSELS 1996-08-22\n\n|The talks began.', '1996-08-22', null, 'BRUSSELS'],
  ['Talks go on.\n\n|AL-AIN, United Arab Emirates 1996-12-06\n\n|They began.', '1996-12-06', null, 'AL-AIN'],
  ['Talks to go on.\n\n|WASHINGTON, Aug 22\n\n|The talks began.', null, null, 'WASHINGTON'],
  ['CRICKET - PAKISTAN 229-1 V INDIA - close.\n\n|LONDON 1996-08-23\n\n|India lost.', '1996-08-23', null, 'LONDON'],
  ['CHESS - Anand wins.\n\n|LONDON, 23 August 1996\n\n|Anand won.', '1996-08-23', null, 'LONDON'],
  ['Seles advances.\n\n|NEW YORK, Aug 30 (Reuter) - |Seles won.', null, 'Reuter', 'NEW YORK'],
  ['PRESS DIGEST - Lebanon - Aug 23.\n\n|BEIRUT 1996-08-23\n\n|They met.', '1996-08-23', null, 'BEIRUT'],
  ['NHL - Boston wins.\n\n|LONDON 1996-08-23\n\n|Boston won.', '1996-08-23', null, 'LONDON'],
];

const unheaded = [
  'The talks went on for hours.\n\nMOSCOW (Reuters) - Talks began.',
  'Talks to go on\n\nTalks began.\n\nMOSCOW (Reuters) - Talks ended.',
  'Talks to go on\n\nBy Jane Smith\n\nTalks began.',
  'What the two sides said:\n\nMOSCOW - Talks began.',
  'The talks went on.\n\nMoscow, 17 October 2023 (Reuters) - Talks began.',
  'The talks went on.\n\nJane Smith, 17 October 2023',
];

describe('a dateline under the heading', () => {
  test.each(headed)('is read, and stays text: %s', (marked, date, source, place) => {
    const text = marked.replaceAll('|', '');
    const seed = parseSeed({ name: 'a.txt', text, isTown });
    expect(seed).toMatchObject({ date, source, place, header: null, body: text });
    expect(text.slice(seed.dateline?.start, seed.dateline?.end)).toBe(marked.split('|')[1]);
  });

  test.each(unheaded)('is not seen in: %s', (text) => {
    expect(parseSeed({ name: 'a.txt', text, isTown })).toMatchObject({ header: null, dateline: null, place: null });
  });
});
