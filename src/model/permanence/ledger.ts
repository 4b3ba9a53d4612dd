import { z } from 'zod';
import { compareText } from '../order.ts';

/** What is recorded of one address. */
const record = z.strictObject({
  seed: z.string().optional().describe('Of an article: the bare file name of its seed.'),
  paragraphs: z.array(z.string()).optional().describe('Of an article: the anchors of its paragraphs, in order.'),
  earlier: z
    .record(z.string(), z.string().nullable())
    .optional()
    .describe(
      'Of an article: anchors of earlier wordings, each with that of the paragraph now, or null where it is gone.',
    ),
  name: z.string().optional().describe('Of an outlet that no file describes: its name as printed.'),
  to: z.array(z.string()).optional().describe('Of an address that leads elsewhere: the paths that it leads to.'),
});

/** `content/permalinks.json`: every address that was ever published, with a slash at its start and no base path. */
export const ledgerSchema = z.record(z.string().startsWith('/'), record);

export type LedgerRecord = z.infer<typeof record>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** Reads the ledger's text; an empty one is the ledger of a site that was never published. Throws for anything else. */
export function parseLedger(text: string): Ledger {
  return text.trim() === '' ? {} : ledgerSchema.parse(JSON.parse(text));
}

/** The ledger as text: sorted, one address a line, so that two branches of its history merge and a change reads well. */
export function writeLedger(ledger: Ledger): string {
  const lines = Object.entries(ledger)
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, entry]) => `${JSON.stringify(address)}: ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

/** The path of a recorded page, as links hold it: `/leaders/vladimir-putin/` → `leaders/vladimir-putin`. */
export function pathOfAddress(address: string): string {
  return address.replace(/^\/|\/$/g, '');
}

/** The ids that articles were published under, by the name of their seed. */
export function recordedIds(ledger: Ledger): Map<string, string> {
  return new Map(
    Object.entries(ledger).flatMap(([address, { seed }]) =>
      seed === undefined ? [] : [[seed, pathOfAddress(address).replace('articles/', '')] as const],
    ),
  );
}
