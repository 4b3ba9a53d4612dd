import { expect, test } from 'vitest';
import { statementsBy } from './statements.ts';

const putin = 'leaders/vladimir-putin';
const one = { id: 's1', by: [putin], cue: 'said' };

test('a statement in pieces is one, others’ are left out', () => {
  const said = statementsBy(
    [
      {
        anchor: 'p-1',
        text: '“Not now,” he said, “but soon.” Raisi agreed.',
        statements: [
          { ...one, start: 1, end: 9 },
          { ...one, start: 21, end: 30 },
          { start: 32, end: 45, id: 's2', by: ['leaders/ebrahim-raisi'], cue: 'agreed' },
        ],
      },
      { anchor: 'p-2', text: 'More.', statements: [{ ...one, start: 0, end: 5 }] },
    ],
    [putin],
  );
  expect(said).toEqual([{ anchor: 'p-1', cue: 'said', by: [putin], pieces: ['Not now,', 'but soon.', 'More.'] }]);
});
