import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileIndex } from './annotate/compile.ts';
import { annotateLines } from './filter/annotate-lines.ts';
import { loadKnowledge } from './knowledge/load.ts';

const { entities } = await loadKnowledge('content');
const index = compileIndex(entities);

/** Every mention of the founding articles: where it starts in the file, its words, the entity and the rule. */
const founding = {
  '000_2fa367f591adf018.txt': [
    '26 Russian → russia demonym',
    '44 Vladimir Putin → vladimir-putin full-name',
    '91 diplomatic discussions → diplomacy term',
    '170 Israeli → israel demonym',
    '193 Benjamin Netanyahu → benjamin-netanyahu full-name',
    '216 Palestinian → palestine demonym',
    '238 Mahmoud Abbas → mahmoud-abbas full-name',
    '300 de-escalation → peace-process term',
    '374 Netanyahu → benjamin-netanyahu surname',
    '385 Putin → vladimir-putin surname',
    '466 Israelis → israel demonym',
    '501 Kremlin → kremlin metonym',
    '541 Putin → vladimir-putin surname',
    '725 Russian → russia demonym',
    '816 Palestinian-Israeli confrontation → israeli-palestinian-conflict term',
    '868 peaceful resolution → peace-process term',
    '910 diplomatic channels → diplomacy term',
    '935 Kremlin → kremlin metonym',
    '1086 humanitarian catastrophe → humanitarian-crisis term',
    '1118 Gaza Strip → gaza-strip name',
    '1180 Putin → vladimir-putin surname',
    '1213 Palestinian → palestine demonym',
    '1235 Mahmoud Abbas → mahmoud-abbas full-name',
    '1276 Egypt → egypt name',
    '1283 Iran → iran name',
    '1293 Syria → syria name',
    '1325 Putin → vladimir-putin surname',
    '1346 diplomatic efforts → diplomacy term',
    '1423 Iranian → iran demonym',
    '1441 Ebrahim Raisi → ebrahim-raisi full-name',
    '1456 Syrian → syria demonym',
    '1473 Bashar Assad → bashar-al-assad full-name',
    '1491 Egyptian → egypt demonym',
    '1510 Abdel Fattah el-Sisi → abdel-fattah-el-sisi full-name',
    '1568 Kremlin → kremlin metonym',
    '1692 civilian casualties → civilian-casualties term',
    '1732 humanitarian crisis → humanitarian-crisis term',
    '1779 Gaza Strip → gaza-strip name',
    '1808 Abbas → mahmoud-abbas surname',
    '1815 Assad → bashar-al-assad surname',
    '1822 Raisi → ebrahim-raisi surname',
    '1833 el-Sisi → abdel-fattah-el-sisi surname',
    '2032 humanitarian ceasefire → ceasefire term',
    '2131 Putin → vladimir-putin surname',
    '2139 diplomatic endeavors → diplomacy term',
    '2265 peaceful resolution → peace-process term',
    '2292 Israeli-Palestinian conflict → israeli-palestinian-conflict term',
  ],
  '004_d9decea979ecf8f7.txt': [
    '0 Moscow → moscow dateline',
    '99 Russia → russia name',
    '107 Vladimir Putin → vladimir-putin full-name',
    '174 Bashar al-Assad → bashar-al-assad full-name',
    '193 Syria → syria name',
    '210 Ebrahim Raisi → ebrahim-raisi full-name',
    '227 Iran → iran name',
    '243 Mahmoud Abbas → mahmoud-abbas full-name',
    '260 Palestine → palestine name',
    '285 Abdel Fattah el-Sisi → abdel-fattah-el-sisi full-name',
    '309 Egypt → egypt name',
    '350 Palestine-Israel conflict → israeli-palestinian-conflict term',
    '501 civilian casualties → civilian-casualties term',
    '537 humanitarian crisis → humanitarian-crisis term',
    '564 Gaza Strip → gaza-strip name',
    '674 ceasefire → ceasefire term',
    '711 humanitarian truce → ceasefire term',
    '863 Putin → vladimir-putin title-name',
    '1020 Putin → vladimir-putin title-name',
    '1035 Russia → russia name',
    '1178 Russian → russia demonym',
    '1221 humanitarian aid → humanitarian-aid term',
    '1299 Russia → russia name',
    '1322 humanitarian assistance → humanitarian-aid term',
    '1412 Russian → russia demonym',
    '1618 Russia → russia name',
    '1643 draft resolution → un-resolution term',
    '1667 United Nations Security Council → united-nations-security-council name',
    '1700 UNSC → united-nations-security-council acronym',
    '1780 ceasefire → ceasefire term',
    '1869 Palestine-Israel Conflict → israeli-palestinian-conflict term',
    '2054 lasting peace → peace-process term',
  ],
};

test.each(Object.entries(founding))('%s: every mention, and nothing else', (name, expected) => {
  const text = readFileSync(`seeds/${name}`, 'utf8');
  const record = JSON.parse(String(annotateLines([JSON.stringify({ id: name, text })], index))) as Filtered;
  expect(record.mentions.map(({ start, surface, entity, rule }) => `${start} ${surface} → ${entity} ${rule}`)).toEqual(
    expected,
  );
  expect(record.unresolved).toEqual([]);
  for (const { start, end, surface } of record.mentions)
    expect(Array.from(text).slice(start, end).join('')).toBe(surface);
});

test('MENAFN names leaders seventeen times, TDI seven times', () => {
  const counts = Object.keys(founding).map((name) => {
    const line = JSON.stringify({ text: readFileSync(`seeds/${name}`, 'utf8') });
    const { mentions } = JSON.parse(String(annotateLines([line], index))) as Filtered;
    return mentions.filter(({ kind }) => kind === 'leader').length;
  });
  expect(counts).toEqual([17, 7]);
});

/** The part of the filter’s output that is looked at here; what the line says is what JSON.parse gives. */
interface Filtered {
  mentions: { start: number; end: number; surface: string; entity: string; kind: string; rule: string }[];
  unresolved: unknown[];
}
