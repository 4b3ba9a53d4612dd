import { describe, expect, test } from 'vitest';
import { findMarked, readMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'offices in words, at the date': [
    'The [Israeli](israel demonym) [prime minister](benjamin-netanyahu office-at-date) warned of a long war.',
    'The [Russian](russia demonym) [president](vladimir-putin office-at-date) warned of a long war.',
    '2010-06-01| The [Russian](russia demonym) [president](dmitry-medvedev office-at-date) warned of a long war.',
    'The [president](emmanuel-macron office-at-date) of [France](france name) warned of a long war.',
    '2008-06-01| The [president](nicolas-sarkozy office-at-date) of [France](france name) warned of a long war.',
    '[Russia](russia name)’s [president](vladimir-putin office-at-date) warned of a long war.',
    '[Egypt](egypt)’s [president](abdel-fattah-el-sisi) warned of a long war.',
    '[Israel](israel)’s embattled [prime minister](benjamin-netanyahu) warned of a long war.',
    'The [German](germany) [chancellor](olaf-scholz) warned of a long war.',
    '2015-06-01| The [German](germany) [chancellor](angela-merkel) warned of a long war.',
    'The [British](united-kingdom) [prime minister](rishi-sunak) warned of a long war.',
    '2001-06-01| The [British](united-kingdom) [prime minister](tony-blair) warned of a long war.',
    'The [US](united-states) [president](joe-biden) warned of a long war.',
    '2019-06-01| The [U.S.](united-states) [president](donald-trump) warned of a long war.',
    '2019-06-01| The [American](united-states) [president](donald-trump) warned of a long war.',
    '2004-06-01| The [president](george-w-bush) of the [United States](united-states) warned of a long war.',
    'The [Ukrainian](ukraine) [president](volodymyr-zelenskyy)’s adviser warned of a long war.',
    'The [Turkish](turkey) [president](recep-tayyip-erdogan) warned of a long war.',
    'The [Palestinian](palestine) [president](mahmoud-abbas) warned of a long war.',
    'The [Chinese](china) [president](xi-jinping) warned of a long war.',
    'The [Indian](india) [prime minister](narendra-modi) warned of a long war.',
    '[India](india)’s [prime minister](narendra-modi) warned of a long war.',
    'The [Canadian](canada) [premier](justin-trudeau) warned of a long war.',
    'The [Hungarian](hungary) [prime minister](viktor-orban) warned of a long war.',
    'The [prime minister](viktor-orban) of [Hungary](hungary) warned of a long war.',
    'The [Syrian](syria) [president](bashar-al-assad) warned of a long war.',
    'The [Iranian](iran) [president](ebrahim-raisi) warned of a long war.',
    '2015-06-01| The [Iranian](iran) [president](hassan-rouhani) warned of a long war.',
    'The [Iranian](iran) [supreme leader](ali-khamenei) warned of a long war.',
    'The [Russian](russia) [foreign minister](sergey-lavrov) warned of a long war.',
    '[Russia](russia)’s [top diplomat](sergey-lavrov) warned of a long war.',
    'The [US](united-states) [secretary of state](antony-blinken) warned of a long war.',
    'The [UN](united-nations) [secretary-general](antonio-guterres) warned of a long war.',
    'The [UN](united-nations) [chief](antonio-guterres) warned of a long war.',
    '2005-06-01| The [UN](united-nations) [secretary general](kofi-annan) warned of a long war.',
    'The [president](ursula-von-der-leyen) of the [European Commission](european-commission) warned of a long war.',
    'The [North Korean](north-korea) [supreme leader](kim-jong-un) warned of a long war.',
    'The [Polish](poland) [president](andrzej-duda) and the [Czech](czech-republic) [president](petr-pavel) met.',
    'In [Moscow](moscow), the [Russian](russia) [president](vladimir-putin) said no.',
    'On Monday the [French](france) [president](emmanuel-macron) said no.',
    '[Israel](israel) waited. The country’s [prime minister](benjamin-netanyahu) said no.',
    'Unrest grew in [Turkey](turkey). The country’s [president](recep-tayyip-erdogan) said no.',
    'After meeting [Vladimir Putin](vladimir-putin), the [Chinese](china) [president](xi-jinping) said no.',
  ],
  'an office after its holder was named': [
    '[Emmanuel Macron](emmanuel-macron) left [Paris](paris). The [president](emmanuel-macron office-at-date) will return.',
    '[Benjamin Netanyahu](benjamin-netanyahu) spoke. Then the [prime minister](benjamin-netanyahu) left.',
    '[Olaf Scholz](olaf-scholz) spoke. Then the [chancellor](olaf-scholz) left.',
    '[Joe Biden](joe-biden) spoke, and the [president](joe-biden)’s aides clapped.',
    '[Joe Biden](joe-biden) and [Emmanuel Macron](emmanuel-macron) spoke. The president left.',
    '[Vladimir Putin](vladimir-putin) spoke. A president must lead.',
    '[Vladimir Putin](vladimir-putin) spoke. The prime minister was absent.',
  ],
  'offices beside an unknown holder': [
    '[Israeli](israel) Prime Minister Xavier Nobody spoke.',
    'The [French](france) president, Xavier Nobody, spoke.',
    'Xavier Nobody, the [French](france) president, spoke.',
  ],
};

describe.each(Object.entries(tables))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(findMarked(line)).toEqual(readMarked(line).mentions);
  });
});
