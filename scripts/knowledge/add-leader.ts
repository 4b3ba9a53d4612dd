import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { addLeader, type LeaderAnswers } from '../../src/pipeline/knowledge/add.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge/load.ts';
import { locate } from '../../src/pipeline/knowledge/locate.ts';
import { ask, canAsk } from './ask.ts';

const text = { type: 'string' } as const;
const options = {
  content: { ...text, default: 'content' },
  name: text,
  office: text,
  country: text,
  organisation: text,
  from: text,
  until: text,
  class: text,
  wikidata: text,
  'short-name': text,
  source: text,
  alias: { ...text, multiple: true },
} as const;

const required = ['name', 'office', 'from', 'source'] as const;

const questions = {
  name: 'Name, as news writes it',
  office: 'Office, e.g. President of Iran',
  country: 'Country (name, id or code; empty for an organisation)',
  organisation: 'Organisation (empty for a country)',
  from: 'In office from (YYYY, YYYY-MM or YYYY-MM-DD)',
  until: 'Until (empty while in office; "unknown" where it ended at a date not known)',
  wikidata: 'Wikidata item (Q…; may be empty)',
  source: 'Where the dates come from',
} as const;

/** Writes the file of a new leader from flags, or from what a person at the terminal answers; gives the exit code. */
export async function addLeaderFile(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const given = { ...values, ...(await askForRest(values)) };
  const { name, office, from, source } = given;
  if (!name || !office || !from || !source) {
    const missing = required.filter((key) => !given[key]).map((key) => `--${key}`);
    console.error(
      `Still to be said: ${missing.join(', ')}. In a terminal, npm run knowledge -- add leader asks for them.`,
    );
    return 1;
  }
  return write(values.content, {
    ...given,
    name,
    office,
    from,
    source,
    shortName: given['short-name'],
    aliases: given.alias,
  });
}

type Answered = Partial<Record<keyof typeof questions, string>>;

async function askForRest(values: Answered): Promise<Answered> {
  if (required.every((key) => values[key]) || !canAsk()) return {};
  const keys = Object.keys(questions) as (keyof typeof questions)[]; // Object.keys loses the literal names
  return ask(keys.filter((key) => !values[key]).map((key) => [key, questions[key]] as const));
}

async function write(content: string, answers: LeaderAnswers): Promise<number> {
  const { entities } = await loadKnowledge(content);
  const addition = addLeader(answers, locate(content, entities));
  if ('refusals' in addition) {
    console.error(`Not added:\n${addition.refusals.map((line) => `  ${line}`).join('\n')}`);
    return 1;
  }
  const path = join(content, addition.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, addition.text, { flag: 'wx' });
  console.log(`Wrote ${path}:\n\n${addition.text}`);
  return 0;
}
