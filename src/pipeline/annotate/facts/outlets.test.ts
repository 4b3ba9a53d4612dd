import { testMarked } from './marked.ts';

/** What outlets of many kinds write, and `dev` has none of. */
const tables: Record<string, string[]> = {
  'what one leaves a place for, and bodies that are for something': [
    'The family fled [Tunis](tunis) for [Jeddah](jeddah), and thousands left [Iraq](iraq) for [Jordan](jordan).',
    'The Director of the Unit for [Northern Europe](northern-europe) spoke.',
    'Movement for Kenya won.',
  ],
  'bodies of a country by those who lead it': [
    '[Helmut Kohl](helmut-kohl) met the [Greens](alliance-90-the-greens) and the [Free Democrats](free-democratic-party-germany).',
    '[Tony Blair](tony-blair) told the [Commons](house-of-commons-united-kingdom) that the [Treasury](hm-treasury) agreed.',
    '[Bill Clinton](bill-clinton) urged the [Senate](united-states-senate) to act; [Congress](united-states-congress) agreed.',
    '[Jacques Chirac](jacques-chirac) dissolved the [National Assembly](national-assembly-france).',
    '[Kofi Annan](kofi-annan) told the [General Assembly](united-nations-general-assembly) so.',
    '[Muhammadu Buhari](muhammadu-buhari) urged the [Senate](senate-nigeria) to act.',
    '[Kenya](kenya)’s parliament met [Barack Obama](barack-obama); in [Kenya](kenya) the [Senate](senate-kenya) objected.',
    'The National Assembly met, and the Greens objected.',
  ],
  'bodies of a country by others of it': [
    'The [CDU](christian-democratic-union-of-germany) met; the [Greens](alliance-90-the-greens) objected.',
    'The [CDU](christian-democratic-union-of-germany), [CSU](christian-social-union-in-bavaria) and [SPD](social-democratic-party-of-germany) met in [Brussels](brussels).',
    'The [FDIC](federal-deposit-insurance-corporation) and the [Treasury](united-states-department-of-the-treasury) met.',
    'The [Bank of Japan](bank-of-japan) cut rates. The [Diet](national-diet) met.',
    'The diet of the [Japanese](japan) is rich in fish.',
    'In [New Orleans](new-orleans), the [National Guard](national-guard-united-states) and the [Louisiana](louisiana) [National Guard](national-guard-united-states) met.',
  ],
  'states before an organ of theirs': [
    'The [Florida](florida) Legislature met; so did the [Texas](texas) Supreme Court.',
  ],
  'a word for what a body is, beside its name': [
    'The [Fano](fano) militants fought in [Ethiopia](ethiopia). [Fano](fano) lost.',
    'The Fano of the Romans is a town.',
    'The [Liberal Democratic Party](liberal-democratic-party-japan) and [Komeito](komeito) lost.',
  ],
  'bodies by acronyms that several have': [
    '[Mexico](mexico)’s [PRI](institutional-revolutionary-party), [PAN](national-action-party-mexico) and [PRD](party-of-the-democratic-revolution) met.',
    'The PRD met. The PP and the PT agreed.',
    '[Japan](japan)’s [LDP](liberal-democratic-party-japan) and the [BoJ](bank-of-japan) met; the [BOJ](bank-of-japan) cut rates.',
    'In [Nairobi](nairobi), [Raila Odinga](raila-odinga) of [ODM](orange-democratic-movement) spoke.',
  ],
  'the Gulf, and another': [
    'Ships of [Iran](iran) sailed in the [Gulf](persian-gulf).',
    'Ships of [Iran](iran) sailed in the Gulf off [Louisiana](louisiana).',
    'A storm crossed the Gulf. Few recalled the Gulf War.',
  ],
  'the Commission of the Union': [
    'The [EU](european-union) met in [Brussels](brussels); the [Commission](european-commission) warned [Italy](italy).',
    'The Commission met; the Forestry Commission and the [EU](european-union) agreed.',
  ],
  'words for peoples and creeds before a name': [
    'Arab [East Jerusalem](east-jerusalem) and Arab [Israelis](israel) voted. The [Arab League](arab-league) met.',
  ],
  'hospitals by the name of a state': [
    '[Texas](texas) Governor [Greg Abbott](greg-abbott) left Massachusetts General Hospital and Los Angeles Memorial Hospital.',
  ],
  'countries by a letter and a word': [
    'Els ([S. Africa](south-africa)) beat Nobilo ([N. Zealand](new-zealand)). [S.AFRICA](south-africa) AND [N.IRELAND](northern-ireland) IN TALKS',
  ],
  'a body by whose member is named': [
    '2011-03-20| The [Fed](federal-reserve)’s [Bernanke](ben-bernanke) and the [Treasury](united-states-department-of-the-treasury)’s [Timothy Geithner](timothy-geithner) met.',
  ],
  'a town of a common name, put somewhere once': [
    '[Pakistan](pakistan) sent help: fighting went on in [Hyderabad](hyderabad-pakistan). Ministers visited [Hyderabad](hyderabad-pakistan) later.',
    'It rained in [Santa Clara](santa-clara), [Cuba](cuba). He left [Santa Clara](santa-clara) later.',
    'He visited Santa Clara later.',
  ],
  'a state’s seats in a chamber of its country': [
    'In the [U.S.](united-states), the [Ohio](ohio) [Senate](united-states-senate) race is close, and so are [Texas](texas)’s [House](united-states-house-of-representatives) seats.',
    'In the [U.S.](united-states), the [Ohio](ohio) Senate met.',
  ],
  'large towns with a first name': [
    '[Milan](milan)’s archbishop and [Sydney](sydney)’s mayor met.',
    '[Milan Kucan](milan-kucan) met [Sydney](sydney)’s mayor; Milan’s son left.',
  ],
  'states behind the letter of a party': [
    '[Paul Ryan](paul-ryan), R-[Wis.](wisconsin), and [Harry Reid](harry-reid), D-[Nevada](nevada), met on D-Day.',
  ],
  'a capital before the parliament of its country': ['[Tehran](tehran)’s [Majlis](majlis) debates next.'],
  'acronyms of two parts': ['[Zimbabwe](zimbabwe)’s [Zanu-PF](zanu-pf) and [ZANU-PF](zanu-pf) are one.'],
  'towns and regions in a list': [
    '2020-03-12| [Wuhan](wuhan), [Lombardy](lombardy), [Daegu](daegu) and [Qom](qom) suffered.',
    'In [Bergamo](bergamo), [Lombardy](lombardy), [Italy](italy), it rained; so it did in Tripoli, [Bavaria](bavaria), [Germany](germany).',
  ],
  'what an army flies': [
    'A [U.S. Army](united-states-army) UH-60 Black Hawk and a [United States Air Force](united-states-air-force) F-35 met.',
    'The U.S. Army Reserve and a [Polish](poland) Air Force Tu-154 met.',
  ],
  'parts of towns and states': [
    'In east [London](london), Central [London](london) and Central [Texas](texas), it rained.',
    'It rained in [East London](east-london), [South Africa](south-africa), and in East Flushing.',
    'Eleven [West African](west-africa) farmers and twelve [African](africa) ones left [sub-Saharan Africa](sub-saharan-africa).',
  ],
  'towns called after people': [
    'They met in [Dera Ismail Khan](dera-ismail-khan), [Pakistan](pakistan), and in [Kabul](kabul).',
  ],
  'bodies in an item on their country': [
    '[Brazil](brazil)’s winter is dry; in [Brazil](brazil) it never snows.\n\nSir [Keir Starmer](keir-starmer) heard [Labour](labour-party-united-kingdom) MPs.',
    '[Brazil](brazil)’s winter is dry; in [Brazil](brazil) it never snows.\n\nLabour MPs met.',
  ],
  'towns by their markets': [
    '[Milan](milan) ended flat, [Madrid](madrid) rose 0.2 percent and [Sydney](sydney) lost 12 points.',
    'Siemens led [Frankfurt](frankfurt) down. Toronto down Dallas.',
    'Milan lost 3-1. Milan was late.',
  ],
  'old names, and words for people': [
    'An [Englishman](england), two [Scotsmen](scotland), [Welshmen](wales), [Brits](united-kingdom) and [Aussies](australia) met.',
    'Born in [Leningrad](saint-petersburg), she flew to [L.A.](los-angeles) and left the [Baltics](baltic-states) for the [Americas](americas).',
    'He moved from [New Orleans](new-orleans), [LA](louisiana), to [LA](los-angeles).',
    'He moved to [Baton Rouge](baton-rouge), [La.](louisiana), from old [Constantinople](istanbul).',
  ],
  'parliaments without an article': [
    'The [European Parliament](european-parliament) met; he told [Parliament](european-parliament short-form) so. [Parliament](european-parliament short-form)’s president spoke.',
    'The [European Parliament](european-parliament) met. [Germany](germany)’s Parliament did not.',
    'The [Scottish Parliament](scottish-parliament) met in [Edinburgh](edinburgh). Members of Parliament objected.',
  ],
  'bodies that speak for one another': [
    'The [House](united-states-house-of-representatives) voted on Friday. The [Senate](united-states-senate) will vote on Monday.',
    '[Senate](united-states-senate) [Democrats](democratic-party-united-states) blocked the bill; [House](united-states-house-of-representatives) [Republicans](republican-party-united-states) passed theirs.',
    'The Senate will vote on Monday. Nobody objected.',
    'The Socialists and the Communists objected.',
    'In [Manila](manila) the House voted, and the [Senate](senate-philippines) will vote on Monday.',
  ],
  'bodies that the article puts elsewhere': [
    '[South Korea](south-korea)’s [National Assembly](national-assembly-south-korea) voted. [France](france) welcomed it. The [National Assembly](national-assembly-south-korea) met again.',
    'The [National Assembly](national-assembly-south-korea) in [Seoul](seoul) met; [France](france) welcomed it.',
    'The [National Assembly](national-assembly-france) in [Paris](paris) met.',
  ],
  'outlets by a name that is a word, and words of the press': [
    'He told [Bild](bild) on Sunday that he would go. [Bild](bild) was first.',
    'The [FT](financial-times) reported it; so did the daily [El Mundo](el-mundo).',
    'He hung a Bild of his own.',
    'A bus overturned in Fars province, [Iran](iran), and the [Iranian](iran) agency [Fars](fars-news-agency) reported it.',
  ],
  'towns and states that share a name are of one country': [
    'Economists in [New York](new-york) said the [Agriculture Department](united-states-department-of-agriculture) erred.',
  ],
  'the Holy See is the government of Vatican City': [
    'The [Vatican](vatican-city) and the [Holy See](holy-see) agreed.',
  ],
  'the outlet of a dateline under a heading': [
    'Talks go on.\n\n[PALE](pale dateline), [Bosnia](bosnia-and-herzegovina), Aug 28 (Reuters) - She told [Reuters](reuters) so.',
  ],
};

testMarked(tables);
