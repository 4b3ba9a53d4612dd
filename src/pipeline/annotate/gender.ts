/** Grammatical gender of "he" and "she". */
export type Gender = 'male' | 'female';

const male = `mr sir king prince pope abdel abdullah adam ahmed al alan albert alberto alejandro alexander alexis ali alvin andrew
  andrzej andy angus anthony antonin antonio antony ari arlen arne arnold asa ashton ban barack barney bashar ben
  benjamin bernard bernie beto bill binyamin bob bobby boris brad brandon brett brian bruce carl carlos charles
  charlie chris christopher chuck clarence colin corey cornel cory curtis dan daniel dannel darrell dave david dean
  denis dennis deval devin dick dominic don donald doug douglas duncan dwight ed edward elijah eliot elon emmanuel
  emmerson enrique eric ernest evan evo francis francois frank franklin fred gary gavin george gerald glenn gordon
  gray greg hakeem harry hassan henry herman herschel hosni howard hugo hunter hussein ivan jack jacob jair jake
  jamaal james jan jared jason javad jay jd jeb jeff jeh jens jeremy jerome jerry jesse jim jimmy joaquin joe joel
  john johnny jon jonathan jose josep joseph josh joshua juan julian justin karl kash keith ken kenneth kevin kim
  kofi kyriakos lamar larry lawrence lee leo leon leonid li lincoln lindsey lloyd louie louis luis luiz lyndon
  mahathir mahmoud manuel marco mariano mark markwayne martin marty masoud matt matteo matthew max mehmet mel
  merrick michael michel mick miguel mike mitch mitt mohamed mohammad mohammed moon narendra nathan ned neil nelson
  newt nicolas nikol norman olaf orrin pablo patrick paul pedro pete peter petro phil philip pierre preet rahm ralph
  rand raphael ray recep reince rex ricardo rich richard rick ro rob robby robert rod rodrigo roger roland ron
  ronald ross roy ruben rudy russ russell ryan salman sam samuel saxby scott sean sebastian sergei sergey sheldon
  sherrod shinzo silvio sonny spencer spiro steny stephane stephen steve steven strom tayyip ted terry thad thom
  thomas tim timothy todd tom tommy tony trent trey victor viktor vivek vladimir volodymyr walter wang warren wes
  wesley wilbur william xavier yair yasser zbigniew zell zohran`;

const female = `mrs ms miss queen princess angela abigail alexandria amy ann anna annalena anne aung avril ayanna barbara beatrix
  beth betsy carly carrie catherine chelsea cheryl christine cindy claire claudia condoleezza cori cristina deb
  debbie deborah dianne dilma donna dorothy elaine elena elise elissa elizabeth ellen emily emma erna fani federica
  florence gabrielle gale geraldine gina giorgia gladys grace gretchen hannah harriet heather heidi helen helle
  hilda hillary hope huma ileana ilhan isabel ivanka jacinda jane janet jeanne jen jennifer jill jo joan joni julia
  julie kaja kamala karen kari karine karoline kate katherine kathleen kathy katie katrina kay kayleigh kellyanne
  ketanji kirsten kirstjen kolinda kristi kyrsten lara laura lauren letitia linda lisa liz loretta lori madeleine
  magdalena maggie marcia margaret maria marianne marine marjorie marsha mary maura maxine mazie megan melania mette
  michele michelle mikie monica muriel nancy natalia nicola nikki olympia omarosa pam park patty penny pramila
  rachel rashida rebecca rochelle ronna rosie ruth sally samantha sandra sanna sara sarah sheila sonia soraya stacey
  stephanie susan susana susie sylvia tammy theresa tsai tulsi ursula valerie victoria wendy yulia`;

const table = new Map<string, Gender>([...names(male, 'male'), ...names(female, 'female')]);

/** The gender that a title or a common given name shows; null where the word shows none. */
export function genderOf(folded: string): Gender | null {
  return table.get(folded) ?? null;
}

/** The gender that the given name of a whole name shows. */
export function genderOfName(name: string): Gender | null {
  return genderOf(name.slice(0, name.search(/[ -]|$/)).toLowerCase());
}

/** The gender of a pronoun; null for "they" and "I". */
export function genderOfPronoun(folded: string): Gender | null {
  if (/^(he|his)\b/.test(folded)) return 'male';
  return /^(she|her)\b/.test(folded) ? 'female' : null;
}

function names(list: string, gender: Gender): [string, Gender][] {
  return list.split(/\s+/).map((name) => [name, gender]);
}
