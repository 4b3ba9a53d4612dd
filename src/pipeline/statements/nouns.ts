/**
 * Nouns that report what their possessor said or thinks ("her claim that …", "Trump's promise to …"), with the words
 * that can open the content. Nominal cues follow PARC 3.0 (Pareti 2016, §3).
 */
const table: [openers: string, nouns: string][] = [
  [
    'that of',
    'claim claims allegation allegations accusation accusations assertion assertions admission acknowledgment',
  ],
  [
    'that',
    'argument contention statement statements announcement remark remarks comment comments warning warnings view',
  ],
  [
    'that',
    'belief beliefs prediction predictions suggestion suggestions conclusion denial opinion conviction insistence',
  ],
  [
    'that of',
    'fear fears hope hopes concern concerns doubt doubts confidence suspicion suspicions assurance assurances',
  ],
  ['that to', 'promise promises pledge pledges vow vows proposal proposals demand demands recommendation'],
  ['to', 'refusal intention desire willingness readiness wish plan plans'],
  ['for', 'call calls'],
  ['of', 'criticism condemnation praise denunciation'],
];

/** The openers of each noun. */
export const cueNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.flatMap(([openers, nouns]) => nouns.split(' ').map((noun) => [noun, new Set(openers.split(' '))] as const)),
);
