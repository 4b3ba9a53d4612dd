import { expect, test } from 'vitest';
import { siteAddress } from './address.ts';

test.each([
  [undefined, {}, { site: 'http://localhost:4321', base: '/', known: false }],
  ['https://example.org', {}, { site: 'https://example.org', base: '/', known: true }],
  ['https://example.org/readout/', {}, { site: 'https://example.org', base: '/readout/', known: true }],
  ['https://example.org/readout/', { BASE: '' }, { site: 'https://example.org', base: '/', known: true }],
  ['https://example.org/', { SITE: 'https://a.test/x' }, { site: 'https://a.test', base: '/x/', known: true }],
  [
    'https://example.org/x/',
    { SITE: 'https://a.test', BASE: 'y/z' },
    { site: 'https://a.test', base: '/y/z/', known: true },
  ],
  [undefined, { BASE: '/deep/er' }, { site: 'http://localhost:4321', base: '/deep/er/', known: false }],
])('the address %s with %j', (address, env, expected) => {
  expect(siteAddress(address, env)).toEqual(expected);
});
