/**
 * Nouns that report what their possessor said or thinks ("her claim that …", "Trump's promise to …"), with the words
 * that can open the content. Nominal cues follow PARC 3.0 (Pareti 2016, §3).
 */
const table: [openers: string, nouns: string][] = [
  ['that of to', 'claim claims'],
  [
    'that of',
    'allegation allegations accusation accusations assertion assertions admission acknowledgment charge charges',
  ],
  [
    'that',
    'argument contention statement statements announcement remark remarks comment comments warning warnings view views',
  ],
  [
    'that',
    'belief beliefs prediction predictions suggestion suggestions conclusion denial opinion conviction insistence',
  ],
  [
    'that',
    'complaint complaints notion speculation rumor rumors rumour rumours theory case point message position stance feeling',
  ],
  [
    'that of',
    'fear fears hope hopes concern concerns doubt doubts confidence suspicion suspicions assurance assurances',
  ],
  ['that of to', 'expectation expectations threat threats'],
  ['that to', 'promise promises pledge pledges vow vows proposal proposals demand demands recommendation'],
  ['to', 'refusal intention desire willingness wish plan plans determination opposition objection'],
  ['that', 'words telling estimation judgment judgement'],
  ['to', 'objections goal aim ambition reluctance unwillingness eagerness'],
  ['for', 'call calls support admiration contempt disdain respect'],
  ['of', 'criticism condemnation praise denunciation endorsement characterization description disapproval approval'],
];

/** The openers of each noun. */
export const cueNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table.flatMap(([openers, nouns]) => nouns.split(' ').map((noun) => [noun, new Set(openers.split(' '))] as const)),
);
