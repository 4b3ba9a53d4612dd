import { calendarWords } from '../../../model/calendar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that are no part of a name although a capital may open them: at the start of a sentence, in a headline, or as a
 * day or month (`Putin Monday said`). Folded.
 */
export const plainWords = words(`
  a an the this that these those some any no each every all both either neither another other such many most much more
  several few half hundreds thousands millions dozens scores part parts
  he she it they we i you his her its their our my your him them us me who whom whose which what when where why how
  and but or nor so yet for if as at by from in into of on to with within without after before during since until till
  while although though because however meanwhile moreover furthermore also according about above across against along
  amid amidst among around behind below beneath beside besides between beyond despite down except inside like near off
  onto outside over past per regarding than through throughout toward towards under unlike up upon v versus via vs whereas
  whether once again ever never always often sometimes soon then there here now today yesterday tomorrow tonight
  earlier later recently currently finally first second third last next previously originally initially eventually
  indeed instead still thus hence therefore otherwise nonetheless nevertheless rather perhaps maybe just only even
  not is are was were be been being am do does did done has have had having will would shall should can could may might
  must let asked says said say tell told ask call called meet met see seen given based citing quoting former late then
  ex acting interim ex outgoing incoming new old current long longtime senior deputy vice
  ${calendarWords} mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred
  dear yes ok okay well oh thanks welcome congratulations breaking update exclusive analysis opinion watch read video
  photo image file related source sources copyright advertisement share text note
  north south east west northern southern eastern western central downtown uptown midtown suburban
`);

/** What a head of state or government leads, behind the name (`the Clinton administration`). Folded. */
export const governments = words('administration government cabinet presidency regime');

/** Creeds, convictions and tongues, which modify what follows (`the Sunni Muslim Brotherhood`). Folded. */
export const creeds = words(`
  sunni shia shi'ite shiite islamist jihadist salafist muslim moslem arab druze maronite coptic hutu tutsi tamil jewish hindu buddhist catholic protestant
  marxist maoist communist socialist leftist conservative liberal democratic republican gaullist peronist baathist
  francophone anglophone lusophone
`);

/** Titles and roles that stand before a person's name, offices with known holders aside. Folded. */
export const personTitles = words(`
  mr mrs ms miss dr sir dame lord lady prof professor rev reverend fr father sister brother
  gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl brig brigadier adm admiral marshal
  commander commandant
  sen senator rep representative congressman congresswoman mp mep mla gov governor mayor ambassador amb consul envoy
  judge justice minister secretary chief chairman chairwoman chairperson chair head leader director spokesman
  spokeswoman spokesperson speaker commissioner attorney prosecutor inspector superintendent
  sheikh sheik shaikh shaykh ayatollah imam mullah maulana hojatoleslam mufti rabbi bishop archbishop cardinal
  patriarch pastor pope king queen prince princess duke duchess emperor empress emir sultan crown baron count countess
  president premier chancellor taoiseach tanaiste comrade oligarch businessman billionaire activist dissident
  journalist author actor actress singer coach captain striker defender midfielder goalkeeper footballer boxer
  candidate nominee lawmaker politician strongman dictator ruler tsar hetman baroness viscount marquess caudillo generalissimo
  undersecretary representative aide adviser advisor diplomat negotiator counterpart cde
  presidents premiers chancellors ministers governors secretaries messrs
`);

/** Titles that say nothing of an office: ranks, orders, degrees. Folded. */
export const honorifics = words(`
  mr mrs ms miss sir dame lord dr prof sheikh sheik shaikh shaykh ayatollah imam mullah maulana hajj comrade cde
  gen general col colonel marshal maj major lt capt captain adm admiral
`);

/** Capitalised words that open the name of a firm, a team or a place of its own, also at the head of a sentence. Folded. */
export const openingWords = words(`
  air real bayern borussia sporting atletico inter fc ac cf team miss radio royal hotel hms uss ss port fort mount lake
  deutsche greater little
`);

/** Name particles: the capitalised word after one goes on with the name. Folded. */
export const nameParticles = words(`
  bin ibn bint ben abu abd abdul umm ould von van der den ter ten de da di du del della dos das do la le lo los las
  al el as ash ad ar an at az es ul ur ud san santa saint st mac mc fitz o
`);

/** Prefixes that a hyphen ties to a name without making it another name. Folded. */
export const hyphenPrefixes = words(`
  anti pro non ex pan post pre mid trans inter sino anglo russo franco greco indo serbo austro italo hispano luso euro afro
  neo semi co cross greater un all half
  counter ultra much then r d
`);

/**
 * Words that make a country's word and what follows the name of one of its institutions (`the Russian Defence Ministry`):
 * there the country's word keeps its own sense. Folded.
 */
export const institutions = words(`
  ministry ministries foreign defence defense interior finance justice health energy education economy trade culture
  transport agriculture army navy air military armed coast guard embassy consulate parliament government cabinet senate
  congress supreme constitutional federal national house state department treasury administration authorities police
  intelligence security border customs election electoral ambassador ambassadors republic court regional district criminal
  council office commission legislature
`);

/** Heads of `… of X` that leave X its own sense (`the Republic of Ireland`, `President of France`). Folded. */
export const transparentHeads = words(`
  republic kingdom state states government parliament president minister secretary king queen emperor emir sultan
  chancellor premier prime governor mayor city town province people citizens leader head chief ambassador parts north
  south east west northern southern eastern western centre center capital government invasion occupation
  consul foreign affairs defence defense finance interior commander general crown supreme speaker
  union federation emirate sultanate territory region district
`);

/** Heads of `… of X` that make a name of their own even where a capital proves nothing. Folded. */
export const opaqueHeads = words(`
  bank university college church museum institute sea gulf bay strait straits isle house battle treaty siege
  voice times radio archbishop bishop cardinal patriarch duke duchess prince princess lord baron count earl mufti
  school academy order banner hotel port union muslims tour knights authority conference
`);

/** Words that make a party's, a firm's, an event's or another body's name of the capitals that they stand among. Folded. */
export const opaqueWords = words(`
  party parties church orthodox catholic war wars revolution spring open cup league championship championships grand prix
  idol dream express petroleum oil gas steel motors electric telecom insurance holdings group corporation company co inc
  ltd llc plc championship games olympics festival awards award prize foundation society club united fc rovers athletic
  day new year ballet opera symphony orchestra philharmonic peninsula desert alps ridge plateau spaniel shepherd
  civil independence liberation agreement accord accords treaty pact protocol convention front brotherhood cross crescent
  nobel olympic medal honour honor forum
`);

/** Words after an organisation's name that leave it its own sense (`G7 Summit`, `Security Council Resolution 2231`). Folded. */
export const organisationSequels = words(`
  summit resolution resolutions caliphate charter headquarters secretariat meeting meetings envoy spokesperson spokesman
  spokeswoman chief leader leaders member members mps mep meps msp msps mlas tds mnas
`);

/** Words after a place's name that make it a place or person of another kind (`Jordan River`, `Washington Street`). Folded. */
export const roadsAndBuildings = words(`
  street st avenue ave road rd boulevard blvd lane square airport station bridge river lake mount mountain hotel
  university college school hospital stadium arena museum library theatre theater park beach island islands sea ocean
  gulf bay strait county township valley post times herald tribune journal gazette daily news airlines airways bank
  railways railway independent telegraph observer chronicle mirror globe star sun standard mail examiner inquirer
  reporter insider monitor magazine institute institution association academy observatory route highway interstate
`);

/** Words that a surname or place shares with everyday English: at the start of a sentence they prove nothing. Folded. */
export const everydayWords = words(`
  may brown bush rice straw hope long key park moon major cook clark day ban an do so to sall song man hague
  reading nice mobile split bath hull deal cork march turkey china chad male lome many bar best bird blue mark will
  rich short small strong sweet swift wise young white black green gray grey little love power price page pole poles
  finn thai lao dane swede turk serb rally union central progress independence victoria orange liberal enterprise
  hand case mines shot van ali said bay polish snow flake gates card holder dean cotton webb cook burr moody page
  stock fall gold son banks store justice wine spring boys foot vital gross pace drew struck delay cable stone sang bold
  lake hung gang craft hockey rounds borne blah horn elder sin pan slot masters bile boxer coats hunter champagne fields
  cash walls woods flowers rose
`);

/** Words of every day that are surnames of whom the world knows: in a line of capitals alone they may be either. Folded. */
export const headingWords = words(`
  begin royal win sessions hill waters pot balls hunt gore knight darling foster burns mills burger cousin blunt eagle tan
  bass wolf bishop fox
`);

/** Verbs that make a capital's name stand for its government (`Tehran said`). Folded. */
export const officialVerbs = words(`
  said says announced announces accused accuses denied denies condemned condemns warned warns urged urges called calls
  rejected rejects agreed agrees insisted insists claimed claims vowed vows pledged demanded demands maintains believes
  wants wanted hopes fears threatened threatens retaliated responded responds imposed backed backs opposes opposed
  refused refuses signed sees considers charges recognises recognizes recognised recognized expelled summoned welcomed supports
  supported
`);

/** Parts of a land, as they stand in the names of what is there (`University of Southern California`). Folded. */
export const partsOfLand = words('northern southern eastern western');

/** What joins the members of a list. */
export const listJoins = words(', and & or');
