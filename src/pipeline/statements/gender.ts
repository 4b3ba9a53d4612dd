/** Grammatical gender of "he" and "she". */
export type Gender = 'male' | 'female';

const male = `mr sir king prince pope abdel abdullah ahmed alan albert alexander alexis ali andrew andrzej anthony antonio
  antony ban barack bashar ben benjamin bernard bernie bill binyamin bob boris brian bruce carl carlos charles chris
  christopher chuck daniel david dominic don donald ed edward emmanuel emmerson enrique eric evo francis francois frank
  gary george gordon greg harry hassan henry hosni hugo hussein ivan jack jacob jair jake james jan javad jeb jeff
  jens jeremy jim joe joel john jonathan jose joseph josep juan justin keith ken kevin kim kofi kyriakos larry lee leo
  leonid li lindsey luis luiz mahathir mahmoud manuel marco mariano mark marty masoud matt matteo michael michel miguel
  mike mitch mitt mohamed mohammad mohammed moon narendra nicolas nikol olaf pablo patrick paul pedro peter petro philip
  pierre rand ray recep rex rich richard rick robert rodrigo ron ronald rudy salman scott sean sebastian sergei sergey
  shinzo silvio stephen steve steven stephane tayyip ted thomas tim tom tony trey victor viktor vladimir volodymyr walter
  wang wilbur william yair yasser`;

const female = `mrs ms miss queen princess angela ann anna anne annalena aung barbara beatrix beth carly catherine carrie
  chelsea christine claire claudia condoleezza cristina dianne dilma elena elizabeth ellen emily emma erna federica
  florence giorgia gladys grace hannah helen helle hillary hope huma isabel ivanka jacinda jane jeanne jen jennifer
  jill joan julia julie kaja kamala karen kate katherine katrina kellyanne kirsten kolinda laura linda lisa liz loretta
  magdalena margaret maria marine mary megan melania mette michelle michele nancy natalia nicola nikki park rachel rebecca
  rosie samantha sanna sara sarah soraya stephanie susan susana theresa tsai tulsi ursula valerie victoria wendy
  yulia`;

const table = new Map<string, Gender>([...names(male, 'male'), ...names(female, 'female')]);

/** The gender that a title or a common given name shows; null where the word shows none. */
export function genderOf(folded: string): Gender | null {
  return table.get(folded) ?? null;
}

/** The gender of a pronoun; null for "they" and "I". */
export function genderOfPronoun(folded: string): Gender | null {
  if (/^(he|his)\b/.test(folded)) return 'male';
  return /^(she|her)\b/.test(folded) ? 'female' : null;
}

function names(list: string, gender: Gender): [string, Gender][] {
  return list.split(/\s+/).map((name) => [name, gender]);
}
