import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Fault } from '../../model/fault.ts';

/** Where and how patiently to ask. */
export interface Endpoint {
  /** Address of a SPARQL 1.1 query service. */
  url: string;
  /** Milliseconds until one try is given up. */
  timeout: number;
  /** Milliseconds before each further try; as many tries as there are pauses, and one. A Retry-After header wins. */
  pauses: readonly number[];
}

/** Wikidata's public service, which cuts queries off after a minute and asks clients to slow down by 429. */
export const wikidataEndpoint: Endpoint = {
  url: 'https://query.wikidata.org/sparql',
  timeout: 70_000,
  pauses: [1_000, 4_000, 15_000],
};

/** One row of an answer: the text of each variable that is bound. */
export type Binding = Readonly<Record<string, string>>;

const answerSchema = z.object({
  results: z.object({ bindings: z.array(z.record(z.string(), z.object({ value: z.string() }))) }),
});

/**
 * Asks a query service (SPARQL 1.1 Protocol, results as JSON). Time-outs, lost connections, 429 and 5xx are tried again;
 * whatever fails for good throws a Fault.
 */
export async function querySparql(query: string, endpoint: Endpoint): Promise<Binding[]> {
  let failure: Failure = { reason: 'it was not asked' };
  for (const before of [0, ...endpoint.pauses]) {
    await pause(failure.retryAfter ?? before);
    const answer = await ask(query, endpoint);
    if (answer.text !== undefined) return readAnswer(answer.text, endpoint);
    failure = answer;
    if (failure.final) break;
  }
  throw new Fault(`The query service ${endpoint.url} gives no answer: ${failure.reason}`, {
    hint: 'Nothing was changed. Check the network and try again later, or name another service with --endpoint <url>.',
    cause: failure.cause,
  });
}

interface Failure {
  text?: undefined;
  reason: string;
  /** Trying again is of no use. */
  final?: boolean;
  /** Milliseconds that the service asks to wait. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

async function ask(query: string, { url, timeout }: Endpoint): Promise<{ text: string } | Failure> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'user-agent': 'Readout knowledge update (npm run knowledge)',
      },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.timeout(timeout),
    });
    return response.ok ? { text: await response.text() } : refusal(response);
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError';
    return { reason: late ? `no answer within ${timeout / 1000} s` : `no connection (${reasonOf(cause)})`, cause };
  }
}

function refusal(response: Response): Failure {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? Math.min(seconds, longestWait) * 1000 : undefined;
  const final = response.status !== 429 && response.status < 500;
  return { reason: `HTTP status ${response.status}`, final, retryAfter };
}

/** Seconds; a service that asks for more is not waited for. */
const longestWait = 120;

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

function readAnswer(text: string, { url }: Endpoint): Binding[] {
  const parsed = answerSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.results.bindings.map(valuesOf);
  throw new Fault(`The query service ${url} answers with something else than SPARQL results in JSON`, {
    hint: `Nothing was changed. Check that --endpoint is the address of a query service; its answer starts: ${text.slice(0, 80)}`,
    cause: parsed.error,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valuesOf(binding: Record<string, { value: string }>): Binding {
  return Object.fromEntries(Object.entries(binding).map(([name, { value }]) => [name, value]));
}
