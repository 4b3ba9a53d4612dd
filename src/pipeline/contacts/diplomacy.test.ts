import { expect, test } from 'vitest';
import { contactsIn } from './lines.ts';

/**
 * Sentences in the manner of agencies, with the contacts that they report: `participants form status day`, in an
 * article of 17 October 2023, a Tuesday. The contacts were written by hand before they were looked for.
 */
type Case = [text: string, ...contacts: string[]];

const TP = 'donald-trump+vladimir-putin';
const NP = 'benjamin-netanyahu+vladimir-putin';
const AP = 'bashar-al-assad+vladimir-putin';

const held: Case[] = [
  ['Putin and his Syrian counterpart met on Monday.', `${AP} meeting held 2023-10-16`],
  ['Trump became the first leader to meet Putin.', `${TP} meeting held -`],
  ['Trump and Putin, meeting in Helsinki, agreed to talk again.', `${TP} meeting held -`, `${TP} talks planned -`],
  ['Trump was greeted by Putin on Sunday.', `${TP} meeting held 2023-10-15`],
  ['Putin arrived in Syria on Monday, where he was welcomed by Assad.', `${AP} meeting held 2023-10-16`],
  ['The leaders of Russia and Syria met in Sochi on Friday.', `${AP} meeting held 2023-10-13`],
  ['Trump flew to Helsinki to see Putin. The two leaders met for two hours.', `${TP} meeting held -`],
  ['Trump and Putin arrived on Sunday. The two met behind closed doors.', `${TP} meeting held -`],
  ['Putin hosted Assad in Sochi yesterday.', `${AP} meeting held 2023-10-16`],
  ['Trump sat down with Putin for an hour.', `${TP} meeting held -`],
  ['Obama met Putin on the sidelines of the summit on Sunday.', 'barack-obama+vladimir-putin meeting held 2023-10-15'],
  ['Putin received Netanyahu at the Kremlin on Friday.', `${NP} meeting held 2023-10-13`],
  ['Netanyahu was received by Putin at the Kremlin.', `${NP} meeting held -`],
  ['Putin and Netanyahu spoke by phone on Monday.', `${NP} call held 2023-10-16`],
  ['Trump phoned Putin on Saturday.', `${TP} call held 2023-10-14`],
  ['Putin held talks with Assad in Moscow.', `${AP} talks held -`],
  ['At a bilateral meeting with Putin, Netanyahu raised Syria.', `${NP} meeting held -`],
  [
    'Putin, Raisi and Assad held a trilateral summit in Tehran.',
    'bashar-al-assad+ebrahim-raisi+vladimir-putin meeting held -',
  ],
  ['A summit between Trump and Putin took place in Helsinki.', `${TP} meeting held -`],
  ['Talks between Putin and Raisi lasted three hours.', 'ebrahim-raisi+vladimir-putin talks held -'],
  ['Trump sent a letter to Putin on Monday.', `${TP} letter held 2023-10-16`],
  ['Obama wrote to Raisi.', 'barack-obama+ebrahim-raisi letter held -'],
  ['In a phone call with Putin on Sunday, Netanyahu asked for help.', `${NP} call held 2023-10-15`],
  ['Putin also had a telephone conversation with Abbas.', 'mahmoud-abbas+vladimir-putin call held -'],
  [
    'Abbas met separately with Putin and with Assad.',
    'mahmoud-abbas+vladimir-putin meeting held -',
    'bashar-al-assad+mahmoud-abbas meeting held -',
  ],
  ['Putin’s meeting with Netanyahu lasted two hours.', `${NP} meeting held -`],
  ['Following his meeting with Putin, Trump praised him.', `${TP} meeting held -`],
  ['Netanyahu flew to Moscow, where he met with President Putin on Monday.', `${NP} meeting held 2023-10-16`],
  ['Trump exchanged letters with Putin.', `${TP} letter held -`],
  ['Trump hosted Netanyahu at the White House.', 'benjamin-netanyahu+donald-trump meeting held -'],
  ['Putin paid a visit to Assad in Damascus on October 2.', `${AP} visit held 2023-10-02`],
  ['Trump had dinner with Putin on Friday.', `${TP} meeting held 2023-10-13`],
  ['The Russian and Syrian presidents discussed the truce by telephone.', `${AP} call held -`],
  ['Putin flew to Damascus on Monday to meet Assad.', `${AP} meeting held 2023-10-16`],
  ['Putin, who is in Sochi, and Assad quarrelled. They met in Sochi last month.', `${AP} meeting held -`],
  ['Putin and Assad arrived. The pair met in private.', `${AP} meeting held -`],
  ['Assad, whom Putin visited on Monday, thanked him.', `${AP} visit held 2023-10-16`],
  [
    'Trump met Abbas in Ramallah and Netanyahu in Tel Aviv.',
    'donald-trump+mahmoud-abbas meeting held -',
    'benjamin-netanyahu+donald-trump meeting held -',
  ],
  ['In a call with Putin, Trump agreed to wait.', `${TP} call held -`],
  ['Trump spoke with Putin, the Kremlin said on Monday.', `${TP} talks held -`],
  ['Trump got a call from Putin.', `${TP} call held -`],
  [
    'The meeting was attended by Putin, Raisi and Assad.',
    'bashar-al-assad+ebrahim-raisi+vladimir-putin meeting held -',
  ],
  [
    'Trump joined Putin and Netanyahu for talks in Moscow.',
    'benjamin-netanyahu+donald-trump+vladimir-putin talks held -',
  ],
];

/** Shapes of sentences that agencies use, each with what stands in its way. */
const shapes: Case[] = [
  ['Trump and Putin ended their talks early.', `${TP} talks held -`],
  ['Syria joined the deal following a visit by Assad to talk with Putin.', `${AP} visit held -`],
  ['Obama, who spoke with Mr. Putin by telephone, left.', 'barack-obama+vladimir-putin call held -'],
  ['Obama had spoken by phone with Putin on Monday.', 'barack-obama+vladimir-putin call held 2023-10-16'],
  ['Obama, speaking at a news conference with Putin, said it was over.', 'barack-obama+vladimir-putin meeting held -'],
  [
    'Obama is due to meet Putin on Friday and held talks with Assad on Monday.',
    'barack-obama+vladimir-putin meeting planned 2023-10-20',
    'barack-obama+bashar-al-assad talks held 2023-10-16',
  ],
  ['Putin met Netanyahu in Ohio and Assad in Moscow.', `${NP} meeting held -`, `${AP} meeting held -`],
  ['Trump was welcomed at the Kremlin by Putin.', `${TP} meeting held -`],
  ['Trump and Putin shook hands at the summit.', `${TP} meeting held -`],
  ['Putin sent Trump a letter.', `${TP} letter held -`],
  ['During a visit to Moscow, Netanyahu told Putin that it was over.', `${NP} visit held -`],
  ['Trump sat down with Putin on Thursday.', `${TP} meeting held 2023-10-12`],
  ['Putin received a phone call from Trump.', `${TP} call held -`],
  ['Trump and Putin held a 90-minute meeting.', `${TP} meeting held -`],
  ['Trump dined with Putin in Moscow.', `${TP} meeting held -`],
  [
    'Secretary of State Clinton and Russian President Putin met in Geneva for talks.',
    'hillary-clinton+vladimir-putin meeting held -',
  ],
  ['The Russian president, Putin, and the Syrian president, Assad, met in Sochi.', `${AP} meeting held -`],
];

/** What pronouns, plurals and further sentences tell. */
const takenUp: Case[] = [
  ['Trump and Putin quarrelled. Both men met in Sochi.', `${TP} meeting held -`],
  ['Trump and Putin quarrelled. The two are to meet again on Friday.', `${TP} meeting planned 2023-10-20`],
  ['Trump met Putin on Monday. The two leaders shook hands.', `${TP} meeting held 2023-10-16`],
  ['Trump discussed Syria with Putin in their first meeting.', `${TP} meeting held -`],
  ['Trump said Putin had called him.', `${TP} call held -`],
  ['Abbas has accused Trump. Putin, who met him last week, was silent.', 'mahmoud-abbas+vladimir-putin meeting held -'],
  ['Trump, who met Putin last week, spoke. Russia denied that any meeting took place.', `${TP} meeting denied -`],
  ['Trump will meet Putin on Friday. The meeting was called off.', `${TP} meeting cancelled 2023-10-20`],
  [
    'Trump and Putin met at a summit last April and in Helsinki in June.',
    `${TP} meeting held -`,
    `${TP} meeting held -`,
  ],
  ['Trump met Putin. He held a joint news conference with Putin.', `${TP} meeting held -`],
  [
    'Obama wrote to Putin on Monday and spoke with Assad.',
    'barack-obama+vladimir-putin letter held 2023-10-16',
    'barack-obama+bashar-al-assad talks held -',
  ],
];

test.each(takenUp)('taken up: %s', (text, ...contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

const otherwise: Case[] = [
  ['Trump asked Obama to call Putin.', 'barack-obama+vladimir-putin call proposed -'],
  ['Trump could see Putin on Friday; he is due to see Assad.', 'bashar-al-assad+donald-trump meeting planned -'],
  [
    'A summit of Putin, Raisi and Assad was put off.',
    'bashar-al-assad+ebrahim-raisi+vladimir-putin meeting cancelled -',
  ],
  ['Trump meets Friday with Putin.', `${TP} meeting planned 2023-10-20`],
  ['Trump is weighing a call to Putin.', `${TP} call proposed -`],
  [
    'Putin invited Netanyahu and Assad to Moscow for talks.',
    'bashar-al-assad+benjamin-netanyahu+vladimir-putin talks proposed -',
  ],
  ['A planned meeting between Trump and Putin was called off.', `${TP} meeting cancelled -`],
  ['Trump is due to meet Putin on Friday.', `${TP} meeting planned 2023-10-20`],
  ['Trump cancelled a meeting with Putin.', `${TP} meeting cancelled -`],
  ['A planned meeting between Trump and Putin fell through.', `${TP} meeting cancelled -`],
  ['Trump called off a trip to Moscow, where he was to have met Putin.', `${TP} meeting cancelled -`],
  ['No meeting between Trump and Putin is planned.', `${TP} meeting denied -`],
  ['Trump invited Putin to Washington for talks.', `${TP} talks proposed -`],
  ['A meeting between Trump and Putin was postponed.', `${TP} meeting cancelled -`],
  ['Trump turned down a request for a meeting with Putin.', `${TP} meeting denied -`],
  ['Trump denied having met Putin.', `${TP} meeting denied -`],
  ['Putin invited Trump to Moscow for talks.', `${TP} talks proposed -`],
  ['Netanyahu is expected to call Putin on Wednesday.', `${NP} call planned 2023-10-18`],
  ['A meeting between Trump and Putin is planned for Friday.', `${TP} meeting planned 2023-10-20`],
  ['Trump called off his summit with Putin.', `${TP} meeting cancelled -`],
  ['Putin said he was ready to meet Netanyahu.', `${NP} meeting proposed -`],
  ['Raisi rejected talks with Netanyahu.', 'benjamin-netanyahu+ebrahim-raisi talks denied -'],
  ['Ahead of his meeting with Putin, Trump said it was over.', `${TP} meeting planned -`],
];

const none = [
  'Trump and Putin have not met since June.',
  'Trump was asked whether he had met Putin.',
  'Trump declined to say that he would meet Putin.',
  'Trump saw Putin as a rival.',
  'Trump called Rubio into the Oval Office.',
  'Trump met with Putin’s rivals but not with Putin.',
  'The ministers of Iran and Syria met, and Putin saw Russia win.',
  'Trump met Rubio supporters in Ohio.',
  'Trump greeted supporters, and Putin talked about Syria.',
  'Putin met with reporters after Netanyahu left.',
  'The plan meets requirements that Obama set.',
  'Trump visited Ohio with Obama’s aides.',
  'Trump met the family of a man whom Obama had pardoned.',
  'Netanyahu spoke about Putin.',
  'Trump and Clinton met voters in Ohio.',
  'Trump’s meeting with donors came after Obama spoke.',
  'Trump called on Putin to leave.',
  'Obama called Putin’s remarks a lie.',
  'The measure was welcomed by Putin and Assad.',
];

/** Not found yet as they should be. */
const backlog: Case[] = [
  ['Trump confronted Putin during a state visit.', `${TP} visit held -`],
  ['Trump met Putin in Sochi in the presence of Assad.', 'bashar-al-assad+donald-trump+vladimir-putin meeting held -'],
  ['Trump and Putin spent four hours in the Kremlin on Monday.', `${TP} meeting held 2023-10-16`],
  ['Trump is ready to meet Putin, but Russia has rejected the idea.', `${TP} meeting denied -`],
  [
    'Trump met with Putin on Monday and with Assad on Friday.',
    `${TP} meeting held 2023-10-16`,
    'bashar-al-assad+donald-trump meeting held 2023-10-13',
  ],
];

test.fails.each(backlog)('backlog: %s', (text, ...contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each([...held, ...shapes])('held: %s', (text, ...contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(otherwise)('not held: %s', (text, ...contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

test.each(none)('no contact: %s', (text) => {
  expect(contactsIn(text)).toEqual([]);
});
