/** `npm run score -- words [HEADINGS] [FOLDER] > src/pipeline/relate/document-counts.json`: how ordinary words are in news. */
import { readFile } from 'node:fs/promises';
import { parseSeeds } from '../../src/pipeline/parse.ts';
import { readSeeds } from '../../src/pipeline/read.ts';
import { readItems } from '../../src/pipeline/score/headings.ts';
import { countDocuments } from '../../src/pipeline/score/words.ts';

const source =
  'Counted in English Wikinews of 2019-20 (its contributors, CC BY 2.5) and, eight items a text, in Wikipedia, Portal:Current events of 2025 (its contributors, CC BY-SA 4.0)';

const [headings = '../shared/gold/current-events-2025.jsonl', folder = '../shared/corpora/wikinews'] =
  process.argv.slice(2);

/** An article's first part, in UTF-16 code units: a few are very long and would make all words ordinary. */
const longest = 3000;

/** So many short items have as many words as a usual article. */
const itemsOfText = 8;

const articles = parseSeeds(await readSeeds(folder), []).map(({ parsed }) => parsed.body.slice(0, longest));
const items = readItems(await readFile(headings, 'utf8'));
const days = Array.from({ length: Math.floor(items.length / itemsOfText) }, (_, index) =>
  items.slice(index * itemsOfText, (index + 1) * itemsOfText).join(' '),
);
console.log(JSON.stringify(countDocuments([...articles, ...days], source), null, 2));
