import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { apache, host, isInstalled, nginx } from './browser/real-servers.ts';

const [, { folder: site, base }] = inject('sites');

describe.each([
  { server: nginx, port: 4811 },
  { server: apache, port: 4812 },
])('$server.name', ({ server, port }) => {
  if (!isInstalled(server)) {
    test('its rules', ({ skip }) => skip(`${server.binary} is not installed, so its rules are not tried here`));
    return;
  }

  let hosted: Awaited<ReturnType<typeof host>>;
  let ways: [string, string[]][];
  beforeAll(async () => {
    hosted = await host(server, { site, base, port });
    ways = Object.entries(JSON.parse(await readFile(join(site, 'redirects.json'), 'utf8')));
  });
  afterAll(() => hosted.close());

  const ask = (address: string) => fetch(new URL(address, hosted.home), { redirect: 'manual' });

  test('answers 301 where an address leads to one other, and serves that', async () => {
    const single = ways.flatMap(([from, to]) => (to.length === 1 && to[0] ? [{ from, to: to[0] }] : []));
    expect(single.length).toBeGreaterThan(20);
    for (const { from, to } of single) {
      const { status, headers } = await ask(from);
      expect({ from, status, to: headers.get('location') }).toEqual({
        from,
        status: 301,
        to: new URL(to, hosted.home).href,
      });
    }
    for (const to of new Set(single.map((way) => way.to))) expect((await ask(to)).status).toBe(200);
  });

  test('keeps what stands behind the question mark', async () => {
    const { headers } = await ask(`${base}leaders/putin/?from=feed`);
    expect(headers.get('location')).toMatch(/\/leaders\/vladimir-putin\/\?from=feed$/);
  });

  test('redirects nothing else', async () => {
    for (const path of ['leaders/vladimir-putin/', 'articles/', '']) expect((await ask(base + path)).status).toBe(200);
    expect((await ask(`${base}id/Q0/`)).status).toBe(404);
  });
});
