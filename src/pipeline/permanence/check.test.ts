import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { paragraphAnchors } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Ledger } from '../../model/permanence/ledger.ts';
import { movedSchema } from '../../model/permanence/moved.ts';
import { report } from '../report.ts';
import { checkPermanence } from './check.ts';

const paragraphs = ['One.', 'Two.', 'Three.'];
const anchors = paragraphAnchors(paragraphs);
const putin: Entity = { entity: 'leader', id: 'vladimir-putin', name: 'Vladimir Putin', aliases: [], roles: [] };
const article = { id: '2023-10-17-talks' } as Article; // nothing else of it is looked at
const address = '/articles/2023-10-17-talks/';

/** What is said of a ledger and of `moved.yaml`, given what is published now. */
function check(ledger: Ledger, moved = ''): string {
  const files = {
    ledger: new VFile({ path: 'content/permalinks.json', value: JSON.stringify(ledger) }),
    moved: new VFile({ path: 'content/moved.yaml', value: moved }),
  };
  const permanence = { ledger, moved: movedSchema.parse(parse(moved) ?? []), files };
  const entities = new Map([[putin.id, putin]]);
  checkPermanence(permanence, { articles: [{ article, parsed: { paragraphs } }], entities });
  return report([files.ledger, files.moved], process.cwd()).text;
}

test.each([
  ['all is there', { [address]: { seed: 'a.txt', paragraphs: anchors }, '/leaders/vladimir-putin/': {} }, ''],
  [
    'a paragraph was corrected',
    { [address]: { seed: 'a.txt', paragraphs: [anchors[0] ?? '', 'p-1', anchors[2] ?? ''] } },
    '',
  ],
  ['an entity was renamed', { '/leaders/putin-v/': {} }, '- { from: leaders/putin-v, to: leaders/vladimir-putin }'],
  ['entities were merged', { '/leaders/a/': {} }, '- { from: leaders/a, to: leaders/vladimir-putin }'],
  [
    'one was split',
    { '/leaders/a/': {} },
    '- { from: leaders/a, to: [leaders/vladimir-putin, articles/2023-10-17-talks] }',
  ],
  [
    'an article was withdrawn',
    { '/articles/x/': { seed: 'x.txt' } },
    '- { from: articles/x, withdrawn: 2026-01-02, why: It was wrong. }',
  ],
  [
    'a paragraph was withdrawn',
    { [address]: { seed: 'a.txt', paragraphs: [...anchors, 'p-1'] } },
    '- { from: "articles/2023-10-17-talks#p-1", withdrawn: 2026-01-02, why: No. }',
  ],
  ['an outlet has no file, and never had', { '/outlets/menafn/': { name: 'MENAFN' } }, ''],
  ['another name is no longer one', { '/leaders/vlad/': { to: ['leaders/vladimir-putin'] } }, ''],
])('nothing is wrong where %s', (_, ledger, moved) => {
  expect(check(ledger as Ledger, moved)).toBe('');
});

test.each([
  ['an entity is gone', { '/leaders/vladimir-putim/': {} }, ''],
  ['an article is gone', { '/articles/x/': { seed: 'x.txt' } }, ''],
  ['a paragraph is gone', { [address]: { seed: 'a.txt', paragraphs: ['p-1', ...anchors] } }, ''],
  ['one was corrected and one added', { [address]: { seed: 'a.txt', paragraphs: [anchors[0] ?? '', 'p-1'] } }, ''],
  ['what it became does not exist', { '/leaders/a/': {} }, '- { from: leaders/a, to: leaders/vladimir-putim }'],
  ['what is said to have moved still exists', {}, '- { from: leaders/vladimir-putin, to: articles/2023-10-17-talks }'],
])('%s: the message says how to mend it', (_, ledger, moved) => {
  expect(check(ledger as Ledger, moved)).toMatchSnapshot();
});
