/** Forms of a verb, as far as reporting needs to tell them apart; `adjective` stands for a word that follows `be`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'adjective';

/**
 * What may stand beside a cue verb:
 * - `that`: a clause with a complementiser (that, whether, how, what …);
 * - `clause`: a clause without one ("said he would go");
 * - `quote`: a quotation;
 * - `object`: a noun phrase that is or holds the content ("denied the charge", "called it a crime");
 * - `to`: an infinitive ("vowed to fight"), also with its subject where there is an object ("urged them to go");
 * - `addressee`: somebody who is spoken to comes first ("told reporters that …");
 * - `after`: the verb may follow its content, in either order ("…, he said", "…," said Clinton).
 */
export type Frame = 'that' | 'clause' | 'quote' | 'object' | 'to' | 'addressee' | 'after';

/** Verbs that share their frames. */
export interface CueClass {
  /** Name of the class, with its number in Levin (1993) where it has one. */
  name: string;
  frames: readonly Frame[];
  /** Prepositions that open the content; they are part of the cue ("warned against"). */
  prepositions?: readonly string[];
  /** True where only a person, a body or a document can be the source, since the verb has other uses. */
  strict?: true;
  /** Only with one of these nouns in the object ("extended condolences"). */
  nouns?: readonly string[];
  /** Words of which one group must follow the verb ("point *out*", "make *it clear*"). */
  particles?: readonly string[];
  /** True where an object counts only if the source is a text or a poll ("the poll shows her ahead"). */
  textObject?: true;
  /** True where an object runs on over commas ("expressed concern over …, which …"). */
  longObject?: true;
  /** True for adjectives that follow a form of `be` ("is confident that …"). */
  adjective?: true;
  /** What an object alone does not do without: `as` ("described it as …"), `to` ("attributed it to …"), `for` ("attacked him for …") or a second phrase ("called it a crime"). */
  complement?: 'as' | 'to' | 'for' | 'name';
  /** Only in these forms of the verb. */
  forms?: readonly VerbForm[];
  lemmas: string;
}

const speechNouns =
  'condolence condolences sympathy sympathies apology apologies thanks gratitude congratulations greetings invitation support assurance assurances warning warnings appeal promise pledge praise criticism'.split(
    ' ',
  );

/**
 * The verbs that report speech, thought or will. Classes and membership follow B. Levin, English Verb Classes and
 * Alternations (1993); belief, intention and emotion belong because the annotated corpora of attribution count them:
 * S. Pareti, PARC 3.0 (LREC 2016), and E. Newell et al., PolNeAR (LREC 2018).
 */
export const cueClasses: readonly CueClass[] = [
  { name: 'say (37.7)', frames: ['that', 'clause', 'quote', 'object', 'after'], lemmas: 'say' },
  {
    name: 'state (37.7)',
    frames: ['that', 'clause', 'quote', 'object', 'after'],
    lemmas: `announce affirm allege assert claim clarify concede confirm declare deny disclose emphasise emphasize exclaim
      explain highlight mention proclaim reaffirm reiterate restate state stress tweet retweet underline underscore recount
      recall reveal acknowledge admit lament report denounce specify stipulate reassert repeat profess`,
    strict: true,
  },
  {
    name: 'maintain',
    frames: ['that', 'clause', 'quote', 'after'],
    prepositions: ['on'],
    lemmas: 'maintain insist conclude contend note argue reason theorise theorize testify hint',
    strict: true,
  },
  {
    name: 'remark (37.7)',
    frames: ['that', 'quote', 'after'],
    prepositions: ['on', 'upon', 'about'],
    lemmas: `comment remark observe opine quip elaborate joke boast brag complain gripe grumble protest reply respond
      retort counter interject add continue post scoff muse deadpan crow gush vent rail`,
    strict: true,
  },
  {
    name: 'add',
    frames: ['clause'],
    lemmas: 'add counter reply complain joke boast comment remark observe quip',
    strict: true,
  },
  {
    name: 'write (37.1)',
    frames: ['that', 'clause', 'quote', 'after'],
    prepositions: ['about', 'of'],
    lemmas: 'write',
    strict: true,
  },
  {
    name: 'manner of speaking (37.3)',
    frames: ['that', 'quote', 'after'],
    lemmas: 'shout yell scream whisper mutter murmur cry chant snap thunder bellow fume',
    strict: true,
  },
  {
    name: 'tell (37.2)',
    frames: ['addressee', 'that', 'clause', 'quote', 'to', 'after'],
    prepositions: ['about', 'of'],
    lemmas: 'tell remind inform assure notify reassure convince persuade',
  },
  {
    name: 'warn (37.9)',
    frames: ['addressee', 'that', 'clause', 'quote', 'to', 'after'],
    prepositions: ['against', 'of', 'about'],
    lemmas: 'warn caution advise',
    strict: true,
  },
  {
    name: 'ask (37.1)',
    frames: ['addressee', 'that', 'quote', 'to', 'after'],
    prepositions: ['for', 'about'],
    lemmas: 'ask beg implore',
    strict: true,
  },
  {
    name: 'urge (37.9)',
    frames: ['that', 'quote', 'object', 'after'],
    lemmas: 'urge exhort entreat demand request recommend propose suggest encourage',
    strict: true,
  },
  { name: 'order (37.9)', frames: ['that', 'addressee', 'to'], lemmas: 'order instruct direct', strict: true },
  {
    name: 'call for, call a thing a name (29.3)',
    frames: ['object', 'quote'],
    prepositions: ['for', 'on', 'upon'],
    complement: 'name',
    lemmas: 'call',
    strict: true,
  },
  {
    name: 'promise (13.3)',
    frames: ['that', 'clause', 'quote', 'to', 'object', 'after'],
    lemmas: 'promise pledge vow',
    strict: true,
  },
  {
    name: 'threaten',
    frames: ['that', 'clause', 'quote', 'to', 'after'],
    lemmas: 'swear guarantee threaten',
    strict: true,
  },
  {
    name: 'agree (36.4)',
    frames: ['that', 'clause', 'quote', 'to', 'after'],
    prepositions: ['on', 'with', 'upon'],
    lemmas: 'agree concur disagree',
    strict: true,
  },
  { name: 'refuse', frames: ['to', 'object'], lemmas: 'refuse decline reject dismiss', strict: true },
  {
    name: 'conjecture (29.5)',
    frames: ['that', 'clause', 'quote', 'object', 'after'],
    lemmas: 'project believe suspect predict forecast estimate speculate surmise imply indicate signal',
    strict: true,
  },
  {
    name: 'think (29.9)',
    frames: ['that', 'clause', 'quote', 'after'],
    prepositions: ['of', 'about'],
    lemmas: 'think guess wonder',
    strict: true,
  },
  {
    name: 'know',
    frames: ['that', 'clause'],
    lemmas: 'know realise realize recognise recognize feel understand doubt figure imagine remember pray',
    strict: true,
  },
  {
    name: 'show',
    frames: ['object'],
    textObject: true,
    lemmas: 'show find',
    strict: true,
  },
  {
    name: 'find out',
    frames: ['that', 'clause'],
    lemmas: 'show find assume learn discover decide determine demonstrate rule',
    strict: true,
  },
  { name: 'want (32.1)', frames: ['to', 'object'], lemmas: 'want', strict: true },
  {
    name: 'hope (32.2)',
    frames: ['that', 'clause', 'quote', 'to', 'after'],
    prepositions: ['for'],
    lemmas: 'hope wish',
    strict: true,
  },
  { name: 'intend', frames: ['to', 'that'], lemmas: 'intend plan aim', strict: true },
  { name: 'commit', frames: ['to'], lemmas: 'commit', strict: true },
  {
    name: 'expect and fear (31.2)',
    frames: ['that', 'clause', 'to', 'object'],
    lemmas: 'expect fear anticipate prefer envision envisage foresee',
    strict: true,
  },
  {
    name: 'worry (31.3)',
    frames: ['that', 'clause', 'quote', 'after'],
    prepositions: ['about', 'over'],
    lemmas: 'worry marvel rejoice fret',
    strict: true,
  },
  {
    name: 'judgement (33)',
    frames: ['object', 'quote'],
    lemmas: `accuse blame praise criticise criticize condemn denounce deplore decry slam blast hail applaud laud commend
      mock ridicule chide rebuke thank congratulate welcome deride disparage disavow castigate lambast bemoan endorse tout
      reprimand belittle insult scold admonish`,
    strict: true,
  },
  {
    name: 'characterise as (29.2)',
    frames: ['object'],
    complement: 'as',
    lemmas: 'characterise characterize brand label regard portray depict credit',
    strict: true,
  },
  {
    name: 'dub (29.3)',
    frames: ['object', 'quote'],
    complement: 'name',
    lemmas: 'name dub deem',
    strict: true,
  },
  { name: 'consider (29.9)', frames: ['object'], lemmas: 'cite consider contemplate describe', strict: true },
  {
    name: 'attack',
    frames: ['object'],
    complement: 'for',
    lemmas: 'attack assail fault skewer rip knock',
    strict: true,
  },
  { name: 'second', frames: ['object'], forms: ['past', 'ing'], lemmas: 'second', strict: true },
  {
    name: 'admire (31.2): a standing attitude; the past is as often a deed ("supported the rebels")',
    frames: ['object'],
    forms: ['third'],
    lemmas: 'support oppose favor favour love hate like admire respect trust loathe detest resent',
    strict: true,
  },
  { name: 'apologise', frames: [], prepositions: ['for'], lemmas: 'apologise apologize', strict: true },
  {
    name: 'attribute',
    frames: ['object'],
    complement: 'to',
    lemmas: 'attribute ascribe liken compare equate',
    strict: true,
  },
  {
    name: 'express (48.1.2)',
    frames: ['object'],
    longObject: true,
    lemmas: 'express voice convey articulate outline echo',
    strict: true,
  },
  {
    name: 'advocate',
    frames: ['object'],
    longObject: true,
    prepositions: ['for', 'against'],
    lemmas: 'advocate argue plead',
    strict: true,
  },
  { name: 'speak (37.5)', frames: ['that'], prepositions: ['of', 'about'], lemmas: 'speak', strict: true },
  {
    name: 'talk (37.5)',
    frames: ['that'],
    prepositions: ['about'],
    forms: ['base', 'past', 'ing'],
    lemmas: 'talk',
    strict: true,
  },
  {
    name: 'hit back',
    frames: ['that', 'quote', 'after'],
    particles: ['back'],
    lemmas: 'fire shoot hit clap punch',
    strict: true,
  },
  {
    name: 'push back',
    frames: ['that', 'quote', 'after'],
    prepositions: ['against', 'on'],
    particles: ['back'],
    lemmas: 'push',
    strict: true,
  },
  { name: 'chime in', frames: ['that', 'quote', 'after'], particles: ['in'], lemmas: 'chime weigh', strict: true },
  {
    name: 'lash out',
    frames: ['quote', 'after'],
    prepositions: ['at', 'against'],
    particles: ['out'],
    lemmas: 'lash',
    strict: true,
  },
  { name: 'put it', frames: ['quote', 'after'], particles: ['it'], lemmas: 'put', strict: true },
  {
    name: 'point out',
    frames: ['that', 'clause', 'quote', 'after'],
    particles: ['out'],
    lemmas: 'point',
    strict: true,
  },
  {
    name: 'play down',
    frames: ['object'],
    particles: ['down', 'aside', 'off', 'away'],
    lemmas: 'play brush laugh shrug wave',
    strict: true,
  },
  {
    name: 'pay tribute',
    frames: ['object'],
    particles: ['tribute to'],
    forms: ['past', 'third', 'ing'],
    lemmas: 'pay',
    strict: true,
  },
  { name: 'find: also behind what was found', frames: ['after'], lemmas: 'find show', strict: true },
  { name: 'stand ready', frames: ['to'], particles: ['ready'], lemmas: 'stand', strict: true },
  { name: 'make clear', frames: ['that'], particles: ['it clear', 'clear'], lemmas: 'make', strict: true },
  { name: 'question', frames: ['that', 'object'], lemmas: 'question dispute', strict: true },
  {
    name: 'be sure',
    frames: ['that', 'clause'],
    adjective: true,
    lemmas:
      'confident convinced certain sure concerned worried afraid hopeful optimistic adamant skeptical sceptical doubtful',
    strict: true,
  },
  { name: 'give words', frames: ['object'], nouns: speechNouns, lemmas: 'extend offer issue send', strict: true },
  {
    name: 'raise',
    frames: ['object'],
    nouns: [
      'concern',
      'concerns',
      'question',
      'questions',
      'doubt',
      'doubts',
      'objection',
      'objections',
      'possibility',
      'prospect',
    ],
    lemmas: 'raise',
    strict: true,
  },
];
