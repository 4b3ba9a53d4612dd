import { createInterface } from 'node:readline/promises';

/** Whether there is a person at this terminal who can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks the questions one by one and gives the trimmed answers by their keys; an empty answer is left out. */
export async function ask<Key extends string>(
  questions: readonly (readonly [Key, string])[],
): Promise<Partial<Record<Key, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Partial<Record<Key, string>> = {};
  for (const [key, question] of questions) {
    const answer = (await terminal.question(`${question}: `)).trim();
    if (answer !== '') answers[key] = answer;
  }
  terminal.close();
  return answers;
}
