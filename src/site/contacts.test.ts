import { expect, test } from 'vitest';
import { contactListPages, contactsText, pairs } from './contact-lists.ts';
import { type Contact, joinContacts, listedDay } from './contacts.ts';
import { buildCorpus } from './corpus.ts';
import { anArticle, entities } from './fixtures/corpus.ts';

type Report = Contact['reports'][number]['report'];

const report = (said: Partial<Report> & { id: string }): Report => ({
  participants: ['leaders/vladimir-putin', 'leaders/ebrahim-raisi'],
  form: 'talks',
  status: 'held',
  date: null,
  topics: [],
  evidence: [],
  ...said,
});

const articles = [
  anArticle({
    id: 'a',
    date: '2023-10-17',
    contacts: [
      report({ id: 'one', date: '2023-10-16', topics: ['topics/ceasefire'] }),
      report({ id: 'two', status: 'planned', participants: ['leaders/ebrahim-raisi', 'leaders/abdel-fattah-el-sisi'] }),
    ],
  }),
  anArticle({ id: 'b', date: '2023-10-18', contacts: [report({ id: 'one', form: 'call' })] }),
];
const corpus = buildCorpus(articles, entities);

test('reports of one contact are one contact, of the most specific form', () => {
  const [latest, other] = joinContacts(articles);
  expect(latest).toMatchObject({ id: 'two', status: 'planned', date: null });
  expect(other).toMatchObject({ id: 'one', form: 'call', date: '2023-10-16', topics: ['topics/ceasefire'] });
  expect(other?.reports.map(({ article }) => article.id)).toEqual(['a', 'b']);
});

test('a contact without a day is listed under that of its first report', () => {
  expect(corpus.contacts.map(listedDay)).toEqual(['2023-10-17', '2023-10-16']);
});

test('contacts can be narrowed by form, year and leader', () => {
  expect(contactListPages(corpus).map(({ rest, page }) => [rest, page.items.length])).toEqual([
    [undefined, 2],
    ['form/talks', 1],
    ['form/call', 1],
    ['year/2023', 2],
    ['with/ebrahim-raisi', 2],
    ['with/abdel-fattah-el-sisi', 1],
    ['with/vladimir-putin', 1],
  ]);
  expect(contactListPages(buildCorpus([], []))).toEqual([]);
});

test('each two leaders have one page, whatever their order', () => {
  expect(pairs(corpus).map(({ path }) => path)).toEqual([
    'contacts/abdel-fattah-el-sisi--ebrahim-raisi',
    'contacts/ebrahim-raisi--vladimir-putin',
  ]);
});

test('what was only planned is not counted as held', () => {
  expect(contactsText(corpus.contacts)).toBe(
    '1 contact reported to have been held, and 1 planned, proposed, denied or cancelled.',
  );
});
