import { inflect } from './inflect.ts';
import { type CueClass, cueClasses, type Frame, type VerbForm } from './lexicon.ts';

/** One form of a cue verb with all that its classes allow. */
export interface Cue {
  lemma: string;
  form: VerbForm;
  frames: ReadonlySet<Frame>;
  prepositions: ReadonlySet<string>;
  /** Nouns of which the object must hold one; null where any object will do. */
  nouns: ReadonlySet<string> | null;
  /** Groups of words of which one must follow ("out" in "pointed out"); empty where none needs to. */
  particles: readonly (readonly string[])[];
  complement: 'as' | 'to' | 'for' | 'name' | null;
  /** Whether an object runs on over commas. */
  longObject: boolean;
  /** Whether an object counts only where the source is a text. */
  textObject: boolean;
  strict: boolean;
}

/** Every form of every cue verb, by its folded spelling. A verb in several classes has the frames of all of them. */
export const cues: ReadonlyMap<string, Cue> = compile(cueClasses);

function compile(classes: readonly CueClass[]): Map<string, Cue> {
  const byForm = new Map<string, Cue>();
  for (const [lemma, own] of byLemma(classes)) {
    const entry = merge(lemma, own);
    const forms = own[0]?.adjective ? ([[lemma, 'adjective']] as const) : inflect(lemma);
    for (const [form, name] of forms) {
      if (byForm.has(form) || own[0]?.forms?.includes(name) === false) continue;
      byForm.set(form, { ...entry, form: name });
    }
  }
  return byForm;
}

function byLemma(classes: readonly CueClass[]): Map<string, CueClass[]> {
  const grouped = new Map<string, CueClass[]>();
  for (const entry of classes) {
    for (const lemma of entry.lemmas.split(/\s+/)) grouped.set(lemma, [...(grouped.get(lemma) ?? []), entry]);
  }
  return grouped;
}

function merge(lemma: string, classes: readonly CueClass[]): Omit<Cue, 'form'> {
  const nouns = classes.flatMap((entry) => entry.nouns ?? []);
  return {
    lemma,
    frames: new Set(classes.flatMap((entry) => entry.frames)),
    prepositions: new Set(classes.flatMap((entry) => entry.prepositions ?? [])),
    nouns: nouns.length > 0 ? new Set(nouns) : null,
    particles: classes.flatMap((entry) => entry.particles ?? []).map((words) => words.split(' ')),
    complement: classes.find((entry) => entry.complement)?.complement ?? null,
    longObject: classes.some((entry) => entry.longObject === true),
    textObject: classes.some((entry) => entry.textObject === true),
    strict: classes.every((entry) => entry.strict === true),
  };
}
