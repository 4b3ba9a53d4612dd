import { expect, onTestFinished, test } from 'vitest';
import { Fault } from '../../model/fault.ts';
import { querySparql } from './sparql.ts';
import { type Reply, rows, silence, standInWikidata, status, text } from './stand-in-wikidata.ts';

async function ask(...replies: Reply[]) {
  const server = await standInWikidata(replies);
  onTestFinished(server.close);
  const timeout = replies.includes(silence) ? 1000 : 20_000;
  const endpoint = { url: server.url, timeout, pauses: [1, 1] };
  const answer = await querySparql('SELECT ?x WHERE {}', endpoint).catch((error: unknown) => error);
  const shown = answer instanceof Fault ? answer.message.replace(server.url, '<url>') : answer;
  return { shown, asked: server.asked(), hint: answer instanceof Fault ? answer.hint : undefined };
}

const found = [{ x: 'Q7747' }];

test.each([
  ['an answer', [rows({ x: 'Q7747' })], found, 1],
  ['an empty answer', [rows()], [], 1],
  ['too many requests, then an answer', [status(429, { 'retry-after': '0' }), rows({ x: 'Q7747' })], found, 2],
  ['two faults of the service, then an answer', [status(500), status(503), rows({ x: 'Q7747' })], found, 3],
  ['silence, then an answer', [silence, rows({ x: 'Q7747' })], found, 2],
  ['faults all the time', [status(502)], 'The query service <url> gives no answer: HTTP status 502', 3],
  ['silence all the time', [silence], 'The query service <url> gives no answer: no answer within 1 s', 3],
  ['a query that it refuses', [status(400)], 'The query service <url> gives no answer: HTTP status 400', 1],
  [
    'a web page',
    [text('<html>Hello')],
    'The query service <url> answers with something else than SPARQL results in JSON',
    1,
  ],
  [
    'half an answer',
    [text('{"results":{"bind')],
    'The query service <url> answers with something else than SPARQL results in JSON',
    1,
  ],
  [
    'other JSON',
    [text('{"results":[]}')],
    'The query service <url> answers with something else than SPARQL results in JSON',
    1,
  ],
] as [string, Reply[], unknown, number][])('%s', async (_, replies, expected, times) => {
  const { shown, asked } = await ask(...replies);
  expect(shown).toEqual(expected);
  expect(asked).toBe(times);
});

test('says what to do without a network', async () => {
  const server = await standInWikidata([rows()]);
  server.close();
  const failing = querySparql('SELECT ?x WHERE {}', { url: server.url, timeout: 1000, pauses: [] });
  await expect(failing).rejects.toMatchObject({
    message: expect.stringContaining('no connection (connect ECONNREFUSED'),
    hint: 'Nothing was changed. Check the network and try again later, or name another service with --endpoint <url>.',
  });
});

test('quotes the start of what is no answer', async () => {
  expect((await ask(text('<html>Hello'))).hint).toContain('<html>Hello');
});
