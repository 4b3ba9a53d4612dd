const words = (list: string) => new Set(list.split(' '));

/** Abbreviations that a name, a number or another word always follows: a full stop after one never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = words(
  'mr mrs ms mx messrs dr prof rev fr hon rt st ste mt ft gen maj col lt cpl sgt capt cmdr adm brig pvt vice-adm ' +
    'lt-gen maj-gen brig-gen gov sen rep reps sens pres amb insp supt det vs v e.g i.e cf viz al no nos art arts sec ch ' +
    'vol pp fig approx ca op cit',
);

/** Abbreviations that a sentence may end with: the next word decides. */
export const trailingAbbreviations: ReadonlySet<string> = words(
  'inc corp ltd co bros llc plc jr sr etc est dept univ assn ave blvd rd hwy ph.d a.m p.m u.s u.k u.n u.a.e e.u d.c ' +
    'u.s.a u.s.s.r jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'calif conn fla mass mich minn miss okla ore penn tenn tex wash wis ariz ark colo del ill ind ky la md',
);

/**
 * Words that begin a sentence far more often than they follow an abbreviation within one, in lower case:
 * articles, pronouns, conjunctions, prepositions and sentence adverbs.
 */
export const sentenceOpeners: ReadonlySet<string> = words(
  'the a an this that these those he she it they we i you his her its their our my there here who what when where why ' +
    'how which and but or so yet if as at by for from in into of on to with after before during since until while ' +
    'although though because however meanwhile moreover furthermore also according some many most several both all ' +
    'no not one two three earlier later last then now still even despite under among about over such each another',
);
