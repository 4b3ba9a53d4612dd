import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { report } from '../report.ts';
import { loadKnowledge } from './load.ts';

/** Loads a small content folder, given as file texts by path. */
async function load(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const knowledge = await loadKnowledge(folder);
  return { ...knowledge, text: report(knowledge.files, folder).text };
}

const chad = { 'places/td/chad.yaml': 'name: Chad\nkind: country\niso2: TD\niso3: TCD\ndemonyms:\n  - Chadian\n' };
const leader = (name: string, more = '') =>
  `name: ${name}\n${more}roles:\n  - office: President of Chad\n    class: head-of-state\n    country: chad\n    from: '2021'\n    source: test\n`;

const inSequence = (name: string, from: string, until: string) =>
  leader(name).replace("'2021'\n    source: test", `${from}\n    until: ${until}\n    source: curated+sequence`);

describe('knowledge that holds', () => {
  test('has every entity by its id, with empty lists filled in', async () => {
    const { entities, files } = await load({ ...chad, 'leaders/td/idriss-deby.yaml': leader('Idriss Déby') });
    expect(files).toEqual([]);
    expect([...entities.keys()].sort()).toEqual(['chad', 'idriss-deby']);
    expect(entities.get('idriss-deby')).toMatchObject({ entity: 'leader', name: 'Idriss Déby', aliases: [] });
  });

  test('is the same from the compiled form', async () => {
    const files = {
      ...chad,
      'leaders/td/idriss-deby.yaml': leader('Idriss Déby', `aliases:\n  - ${Math.random()} Déby\n`),
    };
    const first = await load(files);
    const second = await load(files);
    expect([...second.entities]).toEqual([...first.entities]);
  });

  test('is that of the files as they are, however they are changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-knowledge-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'places/td/chad.yaml');
    mkdirSync(dirname(path), { recursive: true });
    for (const demonym of ['Chadian', 'Chadean', 'Chadien']) {
      writeFileSync(path, chad['places/td/chad.yaml'].replace('Chadian', demonym));
      utimesSync(path, 0, 0); // same size, same time of writing
      expect((await loadKnowledge(folder)).entities.get('chad')).toMatchObject({ demonyms: [demonym] });
      expect((await loadKnowledge(folder)).entities.get('chad')).toMatchObject({ demonyms: [demonym] });
    }
  });

  test('is empty without a folder', async () => {
    expect((await load({})).entities.size).toBe(0);
  });

  test('a name that several bear is ambiguous in all of them but one', async () => {
    const { text } = await load({
      ...chad,
      'leaders/td/jean-ping-2021.yaml': leader('Jean Ping', 'ambiguous:\n  - Jean Ping\n'),
      'places/td/jean-ping.yaml': 'name: Jean Ping\nkind: city\ncountry: chad\n',
    });
    expect(text).toBe('');
  });

  test('countries may share a word for their people', async () => {
    const { text } = await load({
      'places/cd/democratic-republic-of-the-congo.yaml':
        'name: Democratic Republic of the Congo\nkind: country\niso2: CD\niso3: COD\ndemonyms:\n  - Congolese\n',
      'places/cg/republic-of-the-congo.yaml':
        'name: Republic of the Congo\nkind: country\niso2: CG\niso3: COG\ndemonyms:\n  - Congolese\n',
    });
    expect(text).toBe('');
  });
});

describe('refusals', () => {
  const cases: Record<string, Record<string, string>> = {
    'broken YAML': { 'places/td/chad.yaml': 'name: Chad\nkind: country: x\n' },
    'an unknown key': {
      'places/td/chad.yaml': 'name: Chad\nkind: country\niso2: TD\niso3: TCD\ndemonym:\n  - Chadian\n',
    },
    'an unknown key in a role': {
      ...chad,
      'leaders/td/a-b.yaml': leader('A B').replace('source:', 'sorce: x\n    source:'),
    },
    'a wrong value': { 'places/td/chad.yaml': 'name: Chad\nkind: nation\niso2: TD\niso3: TCD\n' },
    'a date that YAML takes for a number': { ...chad, 'leaders/td/a-b.yaml': leader('A B').replace("'2021'", '2021') },
    'text that is not UTF-8': { 'topics/war.yaml': 'name: War\0\n' },
    'an id that is not the name': { ...chad, 'leaders/td/deby.yaml': leader('Idriss Déby') },
    'an id twice': { ...chad, 'topics/chad.yaml': 'name: Chad\nterms:\n  - chad crisis\n' },
    'a wrong folder': { ...chad, 'leaders/international/a-b.yaml': leader('A B') },
    'an item twice': {
      ...chad,
      'leaders/td/a-b.yaml': leader('A B', 'wikidata: Q42\n'),
      'leaders/td/c-d.yaml': leader('C D', 'wikidata: Q42\n'),
    },
    'a shared alias': {
      ...chad,
      'leaders/td/a-b.yaml': leader('A B', 'aliases:\n  - The Boss\n'),
      'leaders/td/c-d.yaml': leader('C D', 'aliases:\n  - Thé-Boss\n'),
    },
    'a term of two topics': {
      'topics/truce.yaml': 'name: Truce\nterms:\n  - ceasefire\n',
      'topics/war.yaml': 'name: War\nterms:\n  - Ceasefire\n',
    },
    'a name twice in one file': { ...chad, 'leaders/td/a-be.yaml': leader('A-Bé', 'aliases:\n  - A Be\n') },
    'an end before the start': {
      ...chad,
      'leaders/td/a-b.yaml': leader('A B').replace('source', 'until: 2020-05\n    source'),
    },
    'offices out of order': {
      ...chad,
      'leaders/td/a-b.yaml': `${leader('A B')}  - office: King\n    class: other\n    from: '2001'\n    source: test\n`,
    },
    'one office twice at a time': {
      ...chad,
      'leaders/td/a-b.yaml': `${leader('A B')}  - office: President of Chad\n    class: head-of-state\n    from: 2022-01-01\n    source: test\n`,
    },
    'a sequence of holders with somebody missing': {
      ...chad,
      'leaders/td/a-b.yaml': inSequence('A B', '2001-01-01', '2002-03-01'),
      'leaders/td/c-d.yaml': inSequence('C D', '2003-03-01', '2004-03-01'),
      'leaders/td/e-f.yaml': inSequence('E F', '2004-05-01', '2005-03'),
    },
    'two holders of a sequence at once': {
      ...chad,
      'leaders/td/a-b.yaml': inSequence('A B', '2001-01-01', '2002-03-01'),
      'leaders/td/c-d.yaml': inSequence('C D', '2002-02-01', '2004-03-01'),
    },
    'a reference to nothing': {
      ...chad,
      'leaders/td/a-b.yaml': leader('A B').replace('country: chad', 'country: chadd'),
    },
    'a reference to the wrong kind': {
      ...chad,
      'topics/war.yaml': 'name: War\nterms:\n  - war\nbroader: chad\n',
    },
    'topics in a circle': {
      'topics/truce.yaml': 'name: Truce\nbroader: war\n',
      'topics/war.yaml': 'name: War\nbroader: truce\n',
    },
  };

  test.each(Object.entries(cases))('%s', async (_, files) => {
    expect((await load(files)).text).toMatchSnapshot();
  });
});

describe('the content of this repository', () => {
  test('has nothing to mend', async () => {
    const { entities, files } = await loadKnowledge('content');
    expect(report(files).text).toBe('');
    for (const id of ['vladimir-putin', 'kremlin', 'united-nations-security-council', 'gaza-strip', 'menafn']) {
      expect(entities.get(id)?.id).toBe(id);
    }
  });
});
