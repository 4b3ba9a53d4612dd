/** `npm run bench -- annotate` and `npm run bench -- stories`: time and memory, never judged by a test. */
const benches = new Map([
  ['annotate', () => import('./bench/annotate.ts')],
  ['stories', () => import('./bench/stories.ts')],
]);

const bench = benches.get(process.argv[2] ?? '');
if (bench) {
  process.argv.splice(2, 1);
  await bench();
} else {
  console.error(`Which bench? One of ${[...benches.keys()].join(', ')}, as in: npm run bench -- annotate`);
  process.exitCode = 2;
}

export {};
