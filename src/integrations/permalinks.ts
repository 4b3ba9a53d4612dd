import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Fault } from '../model/fault.ts';
import { pathOfAddress } from '../model/permanence/ledger.ts';
import { readPast } from './permanence.ts';

/** After a build: fails where an address that was ever published is not served, whatever it was. */
export function permalinks(ledger: string): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const lost = Object.keys(readPast(ledger).ledger).filter((address) => !isServed(folder, address));
        if (lost.length > 0)
          throw new Fault(`Published addresses are gone:\n  ${lost.join('\n  ')}`, { hint: hint(lost) });
      },
    },
  };
}

function isServed(folder: string, address: string): boolean {
  return existsSync(join(folder, address, address.endsWith('/') ? 'index.html' : ''));
}

function hint(lost: readonly string[]): string {
  const entries = lost.map((address) => `- { from: ${pathOfAddress(address)}, to: … }`);
  return `Bring them back, or say in content/moved.yaml where they are now:\n${entries.join('\n')}`;
}
