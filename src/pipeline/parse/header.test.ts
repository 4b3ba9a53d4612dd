import { describe, expect, test } from 'vitest';
import { parseSeed } from '../parse.ts';

/** `header|text`, then date, source and place as they are printed. */
type Row = [text: string, date: string | null, source: string | null, place: string | null];

const day = '2023-10-17';

const datelines: Row[] = [
  // The two founding articles' forms, for any outlet, town and order.
  ['date 2023-10-17 (MENAFN) |Russian President Vladimir Putin embarked on talks.', day, 'MENAFN', null],
  ['Moscow, 17 October 2023 (TDI): |In a series of calls, the President spoke.', day, 'TDI', 'Moscow'],
  ['Date: 2023-10-17 (The Daily Star) |Talks began.', day, 'The Daily Star', null],
  ['17 October 2023, Moscow (TDI): |Talks began.', day, 'TDI', 'Moscow'],
  ['Moscow (TDI), 17 October 2023: |Talks began.', day, 'TDI', 'Moscow'],
  ['(TDI) Moscow, 17 October 2023: |Talks began.', day, 'TDI', 'Moscow'],
  ['2023-10-17 (MENAFN) |Talks began.', day, 'MENAFN', null],
  ['(MENAFN) 2023-10-17 |Talks began.', day, 'MENAFN', null],
  ['Tuesday, 17 October 2023 (APA) — |Talks began.', day, 'APA', null],
  ['Islamabad, October 17, 2023 (The Diplomatic Insight): |Talks began.', day, 'The Diplomatic Insight', 'Islamabad'],
  ['Addis Ababa, 17th October 2023 (ENA) |Talks began.', day, 'ENA', 'Addis Ababa'],
  ['RAMALLAH, Tuesday, October 17, 2023 (WAFA) – |Talks began.', day, 'WAFA', 'RAMALLAH'],
  ['ABU DHABI, 17th October, 2023 (WAM) -- |Talks began.', day, 'WAM', 'ABU DHABI'],
  ['KYIV, Ukraine, Oct. 17, 2023 (AFP) – |Talks began.', day, 'AFP', 'KYIV'],
  ['Port-au-Prince, Haiti, 17 Oct 2023 (dpa) - |Talks began.', day, 'dpa', 'Port-au-Prince'],
  ['New Delhi [India], October 17, 2023 (ANI): |Talks began.', day, 'ANI', 'New Delhi'],
  ['Geneva (Switzerland), 17 October 2023 (WHO) – |Talks began.', day, 'WHO', 'Geneva'],
  ['MOSCOW, October 17, 2023. /TASS/. |Talks began.', day, 'TASS', 'MOSCOW'],
  ['Moscow – 17 October 2023 – (TDI) – |Talks began.', day, 'TDI', 'Moscow'],
  ['Moscow (17 October 2023): |Talks began.', day, null, 'Moscow'],
  ['Moscow, 17 October 2023: |Talks began.', day, null, 'Moscow'],
  ['N’DJAMENA, 17 October 2023 – |Talks began.', day, null, 'N’DJAMENA'],
  ['London, 17 October 2023. |The minister spoke.', day, null, 'London'],
  ['17 October 2023 – |Talks began.', day, null, null],
  ['October 17, 2023: |“We are ready,” he said.', day, null, null],
  ['Published: 17 October 2023 10:30 GMT |Talks began.', day, null, null],
  ['17/10/2023 (MENAFN) |Talks began.', day, 'MENAFN', null],
  ['10/17/2023 (MENAFN) |Talks began.', day, 'MENAFN', null],
  ['17.10.2023 (MENAFN) |Talks began.', day, 'MENAFN', null],
  ['05.06.2023 (MENAFN) |Talks began.', '2023-06-05', 'MENAFN', null],
  ['05/05/2023 (MENAFN) |Talks began.', '2023-05-05', 'MENAFN', null],
  ['Monday, 05/06/2023 (MENAFN) |Talks began.', '2023-06-05', 'MENAFN', null],
  // Agencies; without a year and without another date the day stays unknown.
  ['MOSCOW, Oct 17 (Reuters) - |Russian President Vladimir Putin spoke.', null, 'Reuters', 'MOSCOW'],
  ['BEIJING, Oct. 17 (Xinhua) -- |China spoke.', null, 'Xinhua', 'BEIJING'],
  ['MOSCOW October 17 (Interfax) - |Russia spoke.', null, 'Interfax', 'MOSCOW'],
  ['New Delhi, Oct 17 (PTI) |The minister spoke.', null, 'PTI', 'New Delhi'],
  ['GAZA CITY, Gaza Strip (AP) — |Hamas said on Tuesday it was ready.', null, 'AP', 'GAZA CITY'],
  ['WASHINGTON (AP) — |President Joe Biden — once a senator — spoke.', null, 'AP', 'WASHINGTON'],
  ['WASHINGTON/MOSCOW (Reuters) - |Talks began.', null, 'Reuters', 'WASHINGTON'],
  ['ST. LOUIS (AP) — |Talks began.', null, 'AP', 'ST. LOUIS'],
  ['São Paulo (AFP) – |Talks began.', null, 'AFP', 'São Paulo'],
  ['RIO DE JANEIRO (AP) — |Talks began.', null, 'AP', 'RIO DE JANEIRO'],
  ['Rio de Janeiro (AFP) – |Talks began.', null, 'AFP', 'Rio de Janeiro'],
  ['(Reuters) - |euro zone inflation fell.', null, 'Reuters', null],
  ['(CNN) — |Talks began.', null, 'CNN', null],
  ['WASHINGTON — |The president spoke.', null, null, 'WASHINGTON'],
  ['WASHINGTON, D.C. — |The president spoke.', null, null, 'WASHINGTON'],
  ['WASHINGTON – |The president spoke.', null, null, 'WASHINGTON'],
  ['WASHINGTON -- |“We go,” he said.', null, null, 'WASHINGTON'],
  ['PORT-AU-PRINCE, Haiti — |Gangs attacked.', null, null, 'PORT-AU-PRINCE'],
  ['McALLEN, Texas — |Migrants came.', null, null, 'McALLEN'],
  ['THE HAGUE, Netherlands (AP) — |Judges spoke.', null, 'AP', 'THE HAGUE'],
  ['WASHINGTON (Reuters) -|The president spoke.', null, 'Reuters', 'WASHINGTON'],
  ['(CNN) |President Donald Trump spoke.', null, 'CNN', null],
  ['(MENAFN- Jordan Times) AMMAN — |The king spoke.', null, 'MENAFN- Jordan Times', 'AMMAN'],
  // Agencies that are known need no parentheses.
  ['Damascus, SANA – |The president spoke.', null, 'SANA', 'Damascus'],
  ['MOSCOW, October 17, 2023 - RIA Novosti. |The president spoke.', day, 'RIA Novosti', 'MOSCOW'],
  ['MENAFN - Oct 17, 2023: |Putin spoke.', day, 'MENAFN', null],
  ['Xinhua, Beijing, 17 October 2023 – |China spoke.', day, 'Xinhua', 'Beijing'],
  ['Moscow | 17 October 2023 | TDI | |Putin spoke.', day, 'TDI', 'Moscow'],
  ['Moscow [17 October 2023] - |Putin spoke.', day, null, 'Moscow'],
  // The town is known.
  ['Tehran – |President Raisi spoke.', null, null, 'Tehran'],
  ['Tehran: |President Raisi spoke.', null, null, 'Tehran'],
  ['TEHRAN: |President Raisi spoke.', null, null, 'TEHRAN'],
];

const ordinary = [
  'GRAIN IMPORTS TO BE CUT - USDA',
  'PORK OUTPUT SEEN LOWER - USDA',
  'RICE EXPORTS RISE IN WEEK ENDED OCTOBER 17',
  'Russian President Vladimir Putin (pictured) spoke on 17 October 2023.',
  'On 17 October 2023, Putin spoke.',
  'On Monday (local time) – a holiday – Putin spoke.',
  'Putin — the Russian president — spoke.',
  'Putin – The Russian way.',
  'Note: The figures are provisional.',
  'NOTE: The figures are provisional.',
  'Update – The figures are provisional.',
  'UPDATE – The figures are provisional.',
  'BREAKING — Putin has spoken.',
  'NATO — The alliance spoke.',
  'UN — The body spoke.',
  'NATO allies met — Stoltenberg spoke.',
  'RUSSIA WARNS NATO — PUTIN SAYS ENOUGH',
  'CRICKET - PAKISTAN 229-1 V ENGLAND - close.',
  'SOCCER - Milan win again.',
  'PRESS DIGEST - Lebanon - Aug 23.',
  'DIARY - Poland - 23 August 1996.',
  'PUTIN: We will win.',
  'World Health Organization (WHO) – The agency spoke.',
  'The United Nations (UN) – The body spoke.',
  'Moscow, the Russian capital – home to millions – was calm.',
  'Moscow, October 17 – a day after the talks – was calm.',
  'WASHINGTON-based officials spoke.',
  'Moscow–Beijing ties grew.',
  'October 17 – The day Hamas spoke.',
  '17 October 2023 was a Tuesday.',
  'Moscow said on 17 October 2023 (Tuesday) that it was ready.',
  'Boris Johnson (Conservative) spoke.',
  'Bernie Sanders (I-VT) - who lost - spoke.',
  'Israel: the war goes on.',
  'Reuters reported on 17 October 2023 that talks began.',
  'U.S. President Donald Trump (R) - The man himself - spoke.',
  'By Monday, Putin had spoken.',
];

const isTown = (name: string) => name.toLowerCase() === 'tehran';

describe('a dateline', () => {
  test.each(datelines)('%s', (marked, date, source, place) => {
    const bar = marked.lastIndexOf('|');
    const [header, body] = [marked.slice(0, bar), marked.slice(bar + 1)];
    expect(parseSeed({ name: 'a.txt', text: header + body, isTown })).toMatchObject({
      header,
      body,
      date,
      source,
      place,
    });
  });

  test.each(datelines.filter(([, , , place]) => place))(
    'the place of %s stands at its offsets',
    (marked, _d, _s, place) => {
      const text = marked.replace(/\|(?=[^|]*$)/, '');
      const { placeSpan } = parseSeed({ name: 'a.txt', text, isTown });
      expect(text.slice(placeSpan?.start, placeSpan?.end)).toBe(place);
    },
  );

  test.each(ordinary)('is not seen in: %s', (text) => {
    expect(parseSeed({ name: 'a.txt', text, isTown })).toMatchObject({ header: null, body: text });
  });
});

describe('a dateline in paragraphs of its own', () => {
  const text = 'October 17, 2023\n\nMOSCOW (Reuters) -\n\nTalks began.\n\nThey went on.';

  test('goes on into the next paragraph, and stands verbatim before the body', () => {
    const seed = parseSeed({ name: 'a.txt', text });
    expect(seed).toMatchObject({
      date: day,
      source: 'Reuters',
      place: 'MOSCOW',
      paragraphs: ['Talks began.', 'They went on.'],
    });
    expect(`${seed.header}${seed.body}`).toBe(text);
  });
});

test('a byline above the dateline is header, not body', () => {
  const text = 'By Jane Smith and John Miller\n\nLONDON (Reuters) - Talks began.';
  expect(parseSeed({ name: 'a.txt', text })).toMatchObject({
    source: 'Reuters',
    place: 'LONDON',
    body: 'Talks began.',
  });
});

describe('a date without a year', () => {
  const text = 'MOSCOW, Dec 31 (Reuters) - Talks began.';

  test.each([
    ['2023-12-31-talks.txt', '2023-12-31'],
    ['2024-01-01-talks.txt', '2023-12-31'],
    ['talks.txt', null],
  ])('in %s is of the year nearest to the file’s date', (name, date) => {
    expect(parseSeed({ name, text }).date).toBe(date);
  });
});
