import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFragments } from './pack.ts';

const script = Buffer.from(
  'fetch(`fragment/$' +
    '{hash}.pf_fragment`);return JSON.parse(new TextDecoder().decode(fragment));}async loadFragment',
);
const index = (pages: number, source: Uint8Array) =>
  new Map<string, Uint8Array>([
    ['pagefind.js', source],
    ['pagefind-worker.js', source],
    ...Array.from({ length: pages }, (_, at): [string, Uint8Array] => [
      `fragment/en_${at.toString(16).padStart(7, '0')}.pf_fragment`,
      gzipSync(`pagefind_dcd{"url":"/${at}/"}`),
    ]),
  ]);

test('a small index stays as it is', () => {
  const small = index(2000, script);
  expect(packFragments(small)).toBe(small);
});

test('a large one has its pages in packs, where the changed scripts look for them', () => {
  const packed = packFragments(index(2500, script));
  expect([...packed.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(1024);
  const pack = String(gunzipSync(packed.get('fragment/3.pf_fragment') ?? ''));
  expect(pack).toBe(
    'pagefind_dcd{"en_0000003":{"url":"/3/"},"en_0000403":{"url":"/1027/"},"en_0000803":{"url":"/2051/"}}',
  );
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    expect(String(packed.get(name))).toContain('%1024}.pf_fragment`');
    expect(String(packed.get(name))).toContain('decode(fragment))[hash];}');
  }
});

test('scripts that load in another way are refused', () => {
  expect(() => packFragments(index(2500, Buffer.from('other')))).toThrow('loads fragments otherwise');
});
