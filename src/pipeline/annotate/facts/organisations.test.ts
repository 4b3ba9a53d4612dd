import { describe, expect, test } from 'vitest';
import { findMarked, readMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'names, short names, seats of power': [
    'The [United Nations](united-nations name) and the [European Union](european-union) agreed.',
    'The [UN](united-nations acronym), the [EU](european-union) and [NATO](north-atlantic-treaty-organization) agreed.',
    'The [U.N. Security Council](united-nations-security-council) met.',
    'The [UN Security Council](united-nations-security-council) met.',
    'The [Security Council](united-nations-security-council) met.',
    'Readers of [The Hindu](the-hindu name) are not the Hindu readers of old.',
    'He told [The Guardian](the-guardian) so; the guardian angel agreed.',
    'The [Guardian](the-guardian) wrote so.',
    'The [Times of India](the-times-of-india) wrote so.',
    'A [New York Times](the-new-york-times) reporter wrote so.',
    'The [Kremlin](kremlin metonym) said no.',
    'The [White House](white-house metonym) and the [Pentagon](pentagon metonym) said no.',
    '[Downing Street](downing-street metonym) said no.',
    'The [Élysée Palace](elysee-palace metonym) said no.',
    'The [State Department](state-department) said no.',
    'The [US State Department](state-department) said no.',
    'The [United States Department of State](state-department) said no.',
    '[Hamas](hamas) and [Hezbollah](hezbollah) fired rockets.',
    'Hezbollah’s foes say [Hezbollah](hezbollah) lost.'.replace('Hezbollah’s', '[Hezbollah](hezbollah)’s'),
    '[al-Qaeda](al-qaeda) and [Al-Qaeda](al-qaeda) claimed it.',
    '[Al Jazeera](al-jazeera) and [Al-Jazeera](al-jazeera) reported it.',
    'The [Taliban](taliban) claimed it.',
    '[Boko Haram](boko-haram) claimed it.',
    'The [International Criminal Court](international-criminal-court) ruled.',
    'The [World Health Organization](world-health-organization) and the [WHO](world-health-organization) warned.',
    'The [International Monetary Fund](international-monetary-fund) lent more.',
    'The [IMF](international-monetary-fund)’s board lent more.',
    'The [European Central Bank](european-central-bank) cut rates.',
    'The [Bank of England](bank-of-england) cut rates.',
    '[Amnesty International](amnesty-international) and [Human Rights Watch](human-rights-watch) objected.',
    'The [G7](g7) and the [G-7](g7) are one.',
    'A [Reuters](reuters) reporter and an [Interfax](interfax) editor met.',
    'The [Houthi movement](houthi-movement) and [Houthi](houthi-movement) drones fell.',
    'The [Knesset](knesset) voted.',
    'The [Verkhovna Rada](verkhovna-rada) voted.',
    'The [African Union](african-union) suspended [Mali](mali).',
    'The [Israel Defense Forces](israel-defense-forces) withdrew.',
    '[UNICEF](united-nations-childrens-fund) and [UNHCR](united-nations-high-commissioner-for-refugees) appealed.',
    'The [G7](g7) Summit ended.',
    'Under [Security Council](united-nations-security-council) Resolution 2231, talks go on.',
  ],
  'acronyms that an article introduces': [
    'The [United Nations Security Council](united-nations-security-council) ([UNSC](united-nations-security-council acronym)) met. The [UNSC](united-nations-security-council acronym) voted.',
    'The [Shanghai Cooperation Organisation](shanghai-cooperation-organisation) ([SCO](shanghai-cooperation-organisation acronym)) met.',
    'The [Economic Community of West African States](economic-community-of-west-african-states) ([ECOWAS](economic-community-of-west-african-states)) met; [ECOWAS](economic-community-of-west-african-states) voted.',
    'The [Syrian Democratic Forces](syrian-democratic-forces) ([SDF](syrian-democratic-forces)) left. The [SDF](syrian-democratic-forces) lost.',
    'The Social Democratic Foundation (SDF) left. The SDF lost.',
    'The Nigerian Oil Workers Union, or so.'
      .replace('Nigerian', '[Nigerian](nigeria)')
      .replace('[Nigerian](nigeria) Oil Workers Union', 'Nigerian Oil Workers Union'),
    'The Workers Health Office (WHO) closed. The WHO staff wept.'.replace('WHO', 'WHO'),
    'The [Associated Press](associated-press) ([AP](associated-press)) said so, [AP](associated-press) editors added.',
    'AP classes are hard.',
    'THE COUNCIL SAID WHO PAID US.',
    'He is who he is.',
  ],
  'organisations inside longer names, and words': [
    'The United Nations University Press printed it.',
    'The Hamas Street Café opened.',
    'The European Union Youth Orchestra played.',
    'The Kremlin Cup begins.',
    'Let us go.',
    'Fed up, he left. They fed him.',
    'A green zone was marked.',
    'The democrats of old are gone.',
    'The red cross on the map is the spot.',
    'Petra sings.',
    'Unity prevailed in the commonwealth.',
    'She is in the pentagon-shaped room.',
  ],
};

describe.each(Object.entries(tables))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(findMarked(line)).toEqual(readMarked(line).mentions);
  });
});
