import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestUnder, keepDigest, stampOf } from './stamp.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-stamp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a digest is kept under one stamp only, and under none of files that were just written', async () => {
  const path = join(newFolder(), 'stamp');
  await keepDigest({ path, hash: 'a', settled: true }, 'digest');
  await keepDigest({ path, hash: 'a', settled: false }, 'other');
  expect(await digestUnder({ path, hash: 'a', settled: true })).toBe('digest');
  expect(await digestUnder({ path, hash: 'b', settled: true })).toBeUndefined();
  expect(await digestUnder({ path, hash: 'a', settled: false })).toBeUndefined();
  expect(await digestUnder({ path: `${path}2`, hash: 'a', settled: true })).toBeUndefined();
});

test('files that were just written, added or removed change the stamp', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'places'));
  const hashes = new Set([(await stampOf(folder)).hash]);
  for (const name of ['chad.yaml', 'mali.yaml']) {
    writeFileSync(join(folder, 'places', name), 'name: Chad\n');
    const { hash, settled } = await stampOf(folder);
    hashes.add(hash);
    expect(settled).toBe(false);
  }
  rmSync(join(folder, 'places/chad.yaml'));
  expect(hashes.add((await stampOf(folder)).hash).size).toBe(4);
});
