import { expect, test } from 'vitest';
import { alsoWritten } from './names.ts';

test.each([
  ['Vladimir Putin', ['V. Putin', 'V Putin', 'VLADIMIR PUTIN', 'Vladimir Poutine'], ['V. Putin', 'Vladimir Poutine']],
  ['Recep Tayyip Erdoğan', ['Recep Tayyip Erdogan', 'Tayyip Erdogan'], ['Tayyip Erdogan']],
  ['Abdel Fattah el-Sisi', ['Abdel Fattah el Sisi', 'Abdel-Fattah Elsisi'], []],
])('%s with %j is also written %j', (name, aliases, shown) => {
  expect(alsoWritten({ name, aliases })).toEqual(shown);
});
