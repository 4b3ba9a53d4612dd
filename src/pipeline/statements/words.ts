/** Classes of words that the shallow reading of a sentence needs; a word can be in several. */
export const kind = {
  determiner: 1,
  /** Pronouns that can be a subject. */
  subject: 2,
  /** Pronouns that can only be an object. */
  object: 4,
  preposition: 8,
  conjunction: 16,
  /** Opens a subordinate clause. */
  subordinator: 32,
  auxiliary: 64,
  be: 128,
  adverb: 256,
  time: 512,
  /** Nouns for persons, groups and bodies: what can say something. */
  human: 1024,
  /** Nouns for texts and occasions of speech: what something can be said in. */
  document: 2048,
  /** Past forms and other verbs that end a noun phrase although they are no cue. */
  verb: 4096,
  /** Titles that are written with a full stop. */
  title: 8192,
  /** Ends in -ed, as pasts do. */
  past: 1 << 14,
  /** Ends in one s, as third persons and plurals do. */
  third: 1 << 15,
  /** Names a person, a group or a body that can say something: a human noun, or a word that ends as such nouns do. */
  person: 1 << 16,
  /** A cue verb, a cue noun or "according". */
  cue: 1 << 17,
  /** Can be the first word of a phrase that reports a contact. */
  trigger: 1 << 18,
  /** Can be the head of a plural office ("the leaders of Egypt and Iran") or of "his Syrian counterpart". */
  office: 1 << 19,
} as const;

/** What a word tells by its form or spelling alone, also where it is in capitals. */
export const anyway = kind.past | kind.third | kind.person | kind.cue | kind.office;

const lists: [bits: number, words: string][] = [
  [
    kind.determiner,
    `a an the this that these those his her their its our my your some any many several all both each every no another
    most few other such more much one two three four five six seven eight nine ten dozens hundreds thousands`,
  ],
  [
    kind.subject,
    "he she they we i you it who there i'm i've we're they're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll it'll you're you've we've they've this that",
  ],
  [kind.object, 'him her them us me himself herself themselves itself ourselves myself whom'],
  [
    kind.preposition,
    `of in on at by for from with to into over under about against between among during after before through via since
    without within across toward towards amid despite behind near outside inside upon following including regarding
    concerning around beyond per like unlike throughout alongside until aboard`,
  ],
  [kind.conjunction, 'and or but nor yet'],
  [
    kind.subordinator,
    'because although though while when if unless where whereas whether which who whose whom as that so than once until how why what',
  ],
  [
    kind.auxiliary,
    "has have had do does did will would can could may might shall should must hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't ought",
  ],
  [kind.auxiliary | kind.be, "is are was were be been being am isn't aren't wasn't weren't"],
  [
    kind.adverb,
    `not never also later then now just still already again once often earlier too even ever however instead meanwhile
    moreover furthermore further therefore thus soon always sometimes perhaps rather only almost twice both yet
    nonetheless nevertheless indeed plus additionally afterwards afterward today yesterday tomorrow tonight recently previously reportedly beforehand`,
  ],
  [
    kind.time,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow tonight morning afternoon evening night week month year weekend
    day days weeks months years ago last next earlier`,
  ],
  [
    kind.human,
    `president minister premier chancellor king queen prince leader leaders government governments ministry kremlin campaign
    campaigns official officials people person man woman men women senator senators spokesman spokeswoman spokesperson
    spokespeople spokesmen candidate candidates nominee adviser advisers aide aides police army military court courts judge
    judges jury company companies firm agency agencies department office bureau committee commission council party parties
    group groups team union coalition alliance parliament congress senate house cabinet administration authorities
    authority community public media press newspaper newspapers network voter voters democrats republicans critics
    supporters opponent opponents ally foe nemesis adversary predecessor successor colleague colleagues boss proponent proponents allies critic family families father mother son daughter brother sister wife husband friend friends
    source sources chief chairman chairwoman chair head secretary general ambassador envoy diplomat diplomats lawyer
    lawyers attorney attorneys prosecutor prosecutors scientist scientists researcher researchers expert experts analyst
    analysts economist economists author authors professor student students worker workers doctor doctors lawmaker
    lawmakers member members mp mps activist activists protester protesters witness witnesses resident residents citizen
    citizens state states country countries nation nations union world west bank foundation institute university church
    pope bishop archbishop mayor governor governors delegate delegates delegation side sides staff strategist strategists
    journalist journalists reporter reporters columnist editor editors host majority minority percent respondents
    americans others everyone everybody someone somebody nobody many some most both all few anyone crowd organisation
    organization organisations organizations association board panel city town county province pentagon intelligence fans team coach captain
    director directors manager executive ceo founder mate contender frontrunner challenger hopeful hopefuls surrogate surrogates moderator
    movement militia faction insurgents outlet outlets agencies watchdog caucus establishment elites donors donor pundits
    pundit loyalists detractors volunteers volunteer audience attendees evangelicals lobbyists lobbyist muslims christians immigrants
    employee employees appointee runner insider outsider supporter voter officer commissioner backer advisor advisors prosecutor
    inspector regulators negotiators refugees catholics jews latinos hispanics taliban hamas congressman magnate developer newcomer
    eyewitness eyewitnesses bystander bystanders legislator legislators anchor commentator historian tycoon mailer owner victim victims survivor survivors conservatives liberals
    progressives insiders operatives rival rivals counterpart counterparts politician politicians investigators
    investigator detectives troops rebels militants guards forces commander generals veterans children parents kids
    deputy deputies presidents secretaries ambassadors chiefs heads chairmen premiers chancellors kings princes envoys bishops
    embassy consulate charity watchdogs
    businessman billionaire mogul celebrity actor singer artist writer blogger pollster pollsters speaker whip aides`,
  ],
  [
    kind.document,
    `statement report reports letter interview interviews speech tweet tweets post poll polls survey surveys study studies
    memo email emails document documents filing article articles book resolution ruling indictment complaint lawsuit
    conference briefing rally debate address remarks testimony press message messages release editorial op ed column estimate estimates projections
    communique declaration data figures records transcript video ad ads website page story account accounts bulletin
    analysis announcement conversation call phone twitter facebook television radio show program programme hearing event
    speech appearance town hall sources paper findings evidence research tape affidavit order bill`,
  ],
  [
    kind.verb,
    `went came took gave flew drove threw chose shook struck stole forgave froze hid rode sang sank shot slept taught tore
    woke wore blew swore arose sought fought caught sold fled lost made got became began kept left held met won lost ran stood spoke led sat brought put fell rose
    hit beat saw paid broke drew grew sent spent built bought died served signed joined returned visited appeared attended voted
    withdrew overcame undertook overthrew dealt fed forbade forgot hung heard knelt laid lent lit meant wept swept swung stuck
    upheld bore clung crept sprang strode shrank slid strove bled drove fled broadcast
    used tried failed started ended moved happened followed helped continues remains seems appears gets makes takes gives
    goes comes`,
  ],
  [kind.office, 'leaders presidents premiers counterparts counterpart'],
  [kind.title, 'mr mrs ms dr gen sen sens rep reps gov govs lt col sgt capt prof rev hon st jr sr adm maj pres fr'],
];

const table = new Map<string, number>();
for (const [bits, words] of lists) {
  for (const word of words.split(/\s+/)) table.set(word, (table.get(word) ?? 0) | bits);
}

/** The classes of a folded word, cues aside: those that the lists give, and those that its ending shows. */
export function kindsOf(folded: string): number {
  const listed = table.get(folded) ?? (isAdverb(folded) ? kind.adverb : 0);
  const past = folded.length > 3 && folded.endsWith('ed') ? kind.past : 0;
  const third = /[a-z][^s]s$/.test(folded) ? kind.third : 0;
  const person = (listed & kind.human) !== 0 || humanEnding.test(folded) ? kind.person : 0;
  return listed | past | third | person;
}

function isAdverb(folded: string): boolean {
  return folded.length > 4 && folded.endsWith('ly') && !notAdverbs.has(folded);
}

/** Whether a word that is usually a determiner can stand alone for people ("many believe"). */
export function isBareSource(folded: string): boolean {
  return bareSources.has(folded);
}

const bareSources = new Set(['many', 'some', 'most', 'others', 'both', 'all', 'few', 'several', 'one']);

const notAdverbs = new Set([
  'carly',
  'kelly',
  'emily',
  'sally',
  'molly',
  'billy',
  'beverly',
  'kimberly',
  'holly',
  'reilly',
  'kennelly',
  'donnelly',
  'connolly',
  'family',
  'italy',
  'july',
  'ally',
  'assembly',
  'rally',
  'supply',
  'reply',
  'monthly',
  'anomaly',
  'daily',
  'weekly',
]);

const humanEnding =
  /.(?:man|men|woman|women|person|ists?|icians?|crats?|icans?|ologists?|keepers?|makers?|leaders?|workers?|fighters?|holders?|goers?|ers)$/;
