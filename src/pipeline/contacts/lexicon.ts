import type { Contact } from '../../model/annotation.ts';

export type Form = Contact['form'];

/** A word or phrase that can report a contact. */
export interface Trigger {
  form: Form;
  /**
   * - `noun`: "talks with", "a call between";
   * - `verb`: "met (with)", "phoned": the partner follows, or both are the subject ("the leaders met");
   * - `direct`: "received", "hosted": the partner is its object, or in a passive its agent;
   * - `partnered`: only with the partner right behind its preposition ("wrote to", "reached out to", "engaged with").
   */
  part: 'noun' | 'verb' | 'direct' | 'partnered';
  /** Set where it is only an appearance in public ("news conference"). */
  weak: boolean;
  /** Whether it speaks of several occasions ("calls"), so that each partner had one of his own. */
  plural: boolean;
}

const table: [form: Form, part: Trigger['part'], phrases: string][] = [
  [
    'call',
    'noun',
    `phone call, telephone call, phone conversation, telephone conversation, phone talk, telephone talk, phone conference, telephone conference, video call,
    call, telephone discussion, phone discussion, conference call, video conference, videoconference,
    by phone, by telephone, over the phone, over the telephone, on the phone, on the telephone, by video link`,
  ],
  [
    'call',
    'verb',
    'phoned, telephoned, phones, phone, telephone, spoke by phone, spoke by telephone, spoke on the phone, called, calls, call',
  ],
  [
    'meeting',
    'noun',
    `meeting, summit, sit - down, tete - a - tete, one - on - one, dinner, lunch, breakfast, news conference,
    press conference, joint appearance, audience, get - together, encounter, luncheon, banquet`,
  ],
  [
    'meeting',
    'verb',
    `met, meet, meets, meeting, sat down, sit down, sits down, sitting down, dined, dine, dines, dining, lunched,
    breakfasted, huddled, huddle, huddles, huddling, shook hands, shake hands, shakes hands, shaking hands`,
  ],
  [
    'meeting',
    'direct',
    `hosted, host, hosts, hosting, received, receives, receive, receiving, welcomed, welcomes, greeted, greets, greet, see, saw`,
  ],
  ['meeting', 'partnered', 'golfed, sat'],
  ['visit', 'verb', 'visited, visits, visit, visiting'],
  ['visit', 'noun', 'visit, state visit, official visit, working visit'],
  [
    'visit',
    'partnered',
    'paid a visit, pays a visit, pay a visit, paid an official visit, paid a state visit, paid a courtesy call',
  ],
  ['letter', 'noun', 'letter, telegram, handwritten note'],
  ['letter', 'partnered', 'wrote, writes, write, written'],
  ['talks', 'noun', 'talks, discussion, conversation, negotiations, consultations, dialogue, chat'],
  ['talks', 'verb', 'spoke, speak, speaks, spoken, speaking, talked, talk, conferred, confer, consulted'],
  [
    'talks',
    'partnered',
    'reached out, reach out, reaching out, engaged, engaging, engage, discussed, discussing, discuss',
  ],
];

/** A trigger's words, in folded tokens, with what it means. */
export interface Phrase {
  words: readonly string[];
  trigger: Trigger;
}

/** Phrases by their first word, longest first. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = compile();

function compile(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [form, part, list] of table) {
    for (const phrase of list.split(/,\s+/)) {
      for (const words of part === 'noun' ? numbers(phrase) : [phrase])
        add(byFirst, words.split(' '), {
          form,
          part,
          weak: /conference$|appearance$/.test(words) && !/^(conference|video)/.test(words),
          plural: part === 'noun' && /[^s]s$/.test(words),
        });
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function add(byFirst: Map<string, Phrase[]>, words: string[], trigger: Trigger): void {
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, trigger }]);
}

function numbers(noun: string): string[] {
  return /[^s]s$/.test(noun) ? [noun] : [noun, `${noun}s`];
}
