const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const articles = words('a an the');

/** A noun phrase may begin with these. */
export const determiners = words(
  'a an the this these those its their his her our my at least more than about around nearly almost some several many most ' +
    'both all no one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions up another',
);

export const auxiliaries = words(
  "is are was were be been being has have had having will would can could may might must shall should do does did won't can't didn't isn't aren't wasn't weren't hasn't haven't",
);

export const prepositions = words(
  'in on at after before during following with amid as since for from by under despite over of to into onto upon about ' +
    'against among around between beyond through throughout toward towards within without per via near off out across ' +
    'along behind beside besides above below until till than like unlike regarding concerning ahead',
);

export const conjunctions = words(
  'and or but nor yet so that which who whom whose where when while if whether because although though unless as',
);

/** Words that begin a clause which a headline can do without. */
export const subordinators = words(
  'who whom whose which where when while after before as because since although though despite amid following unless ' +
    'until whereas including according saying adding noting citing but',
);

/** No headline ends with one of these. */
export const functionWords: ReadonlySet<string> = new Set([
  ...articles,
  ...auxiliaries,
  ...prepositions,
  ...conjunctions,
  ...words(
    'this these those its their his her our my not very more most such other also both either no some any several all each every shortly just only even soon immediately currently then there together saying connection due regard response addition order favour favor reference relation',
  ),
]);

/** Past and present forms that do not end in -ed. */
const irregularVerbs = words(
  'said told won lost held met took gave got made began came went left became fell rose hit struck shot led kept saw found ' +
    'built sent spent sold bought brought thought fought caught taught sought stood spoke broke chose drove flew grew knew ' +
    'threw wrote rode ran sank swam shook wore tore swore arose beat bet bound bled cast cost cut dealt drew fled forbade ' +
    'froze hung heard hid hurt knelt laid lay lent let paid put quit read rang set shut slept slid spread sprang stole stuck ' +
    'stung swept swung understood undertook upheld withdrew woke wound overtook overthrew ' +
    'says announces wins dies plans claims warns urges calls confirms reports agrees rejects denies meets visits tells ' +
    'faces seeks accuses orders launches approves declares begins ends opens kills holds remains continues shows finds gives ' +
    'say report announce plan confirm warn claim kill find hold continue remain',
);

const notVerbs = words('hundred indeed need speed seed feed red bed shed united wicked sacred naked aged so-called');

/** Whether a word by itself may be a finite verb: an auxiliary, a known form, or one that ends in -ed. */
export function mayBeVerb(folded: string): boolean {
  if (auxiliaries.has(folded) || irregularVerbs.has(folded)) return true;
  return folded.length > 3 && folded.endsWith('ed') && !notVerbs.has(folded) && !folded.includes('-');
}

export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\\.)';

/** Verbs whose object is usually a clause: a headline that ends right behind one says nothing. */
export const reportingVerbs = words(
  'said says say stated announced announces reported report reports claimed claims ruled confirmed warned believed found ' +
    'revealed suggested suggests indicated declared disclosed argued concluded estimated',
);

/** Nouns of offices, as they stand in a title before a name. */
export const roleNouns = words(
  'president vice-president minister premier chancellor king queen prince princess emir sultan pope secretary ' +
    'secretary-general governor mayor leader chief head director chairman chairwoman chair commander general ambassador ' +
    'spokesman spokeswoman spokesperson speaker senator justice judge bishop archbishop cardinal executive co-founder founder',
);

/** Adverbs of degree and manner that a headline can spare without saying anything else. */
export const spareAdverbs = words(
  'rapidly quickly sharply deeply highly strongly fully newly greatly largely increasingly heavily officially formally successfully swiftly',
);
