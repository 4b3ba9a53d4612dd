/**
 * `npm run score -- [--errors] FILE…`: how good links, statements and contacts are, against gold; `npm run score -- headlines`
 * and `-- stories`: derived headlines against real ones, stories against headings; `-- sample`: links to judge by hand;
 * `-- words`: in how many texts a word stands, for telling stories apart.
 */
const measures = new Map([
  ['headlines', () => import('./score/headlines.ts')],
  ['stories', () => import('./score/stories.ts')],
  ['words', () => import('./score/words.ts')],
  ['sample', () => import('./score/sample.ts')],
]);

const measure = measures.get(process.argv[2] ?? '');
if (measure) process.argv.splice(2, 1);
await (measure ?? (() => import('./score/links.ts')))();

export {};
