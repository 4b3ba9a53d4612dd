import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'datelines under a heading': [
    'REAL MADRID WIN AGAIN.\n\n[MADRID](madrid dateline) 1996-12-07\n\nReal Madrid won.',
    'Talks go on.\n\n[TRIPOLI](tripoli-lebanon dateline), [Lebanon](lebanon) 1996-12-07\n\nThey began.',
    'Talks go on.\n\nNadim Ladki\n\n[AL-AIN](al-ain dateline), [United Arab Emirates](united-arab-emirates) 1996-12-06\n\nThey began.',
  ],
  'teams that bear a town’s or state’s name': [
    'Boston 5 Toronto 3',
    'BOSTON 5 Toronto 3 (OT)',
    'MIAMI 14 4 .778 -',
    'Leeds 0 Wimbledon 1',
    'Barcelona 15 10 4 1 46 19 34',
    'Cleveland at New York',
    'MINNESOTA AT BOSTON TORONTO AT PHILADELPHIA',
    'The Mets lost to Oakland 6-4 and Toronto beat Minnesota.',
    'Milwaukee edged Texas.',
    '[NBA](national-basketball-association) BASKETBALL - BOSTON WINS AGAIN.\n\nThe coach of Boston praised Chicago; in [Denver](denver), Dallas won.',
    'SOCCER - [JAPAN](japan) WIN.\n\n[Japan](japan) beat [Syria](syria) 2-1 in [Al-Ain](al-ain).',
    '[England](england) 3 [Poland](poland) 1',
    '[Pakistan](pakistan) were 229-1 v [England](england).',
    '[PAKISTAN](pakistan) 229-1 V [ENGLAND](england)',
    'Jan Zelezny ([Czech Republic](czech-republic)) beat Steve Backley ([Britain](united-kingdom)).',
    'Ato Boldon ([Trinidad](trinidad-and-tobago)) 20.37',
  ],
  'universities by the names of their teams, and other bodies': [
    'Michigan State beat Ohio State 24-10 in East Lansing, [Michigan](michigan).',
    'Army beat Navy in [Philadelphia](philadelphia).',
    'The [Michigan](michigan) State Police searched his house.',
    'Credit Suisse First Boston bought the shares.',
    'The Chicago Board of Trade was closed.',
    'Senator John Q. Moynihan of [New York](new-york-state) and Ned Kosh of [New York](new-york) met.',
  ],
  'towns with numbers and matches near them': [
    '[London](london) 2012 was a success.',
    'Shells hit [Sarajevo](sarajevo). 12 died.',
    'In [Baghdad](baghdad) 12 people died.',
    '[Moscow](moscow) 3 October is quiet.',
    'The University of North Carolina at [Greensboro](greensboro) won.',
    '[France](france) beat [Brazil](brazil) in [Paris](paris).',
    '[Chicago](chicago) has a mayor; he beat a rival.',
  ],
  'tables whose lines became one paragraph': [
    'W L PCT GB NEW YORK 74 59 .556 - BALTIMORE 70 63 .526 4 ST LOUIS 69 65 .515 5',
    'Results of [Swedish](sweden) first division soccer\n\nRoma host Lazio; Feyenoord of [Rotterdam](rotterdam) meet Porto.',
  ],
  'acronyms in capitals and as words': [
    '[NATO](north-atlantic-treaty-organization) WARNS [SERBS](serbia) OVER [UN](united-nations) ZONE AS [OSCE](organization-for-security-and-co-operation-in-europe) PROTESTS',
    'WHO PAID US? THE COUNCIL CAN TELL',
    '[Nato](north-atlantic-treaty-organization), [Unicef](united-nations-childrens-fund) and [Renamo](renamo) agreed.',
  ],
  'towns that people are called like': [
    'Shares in [Milan](milan) fell. [Milan](milan)’s index lost.',
    'Xanthe Paris, an [Australian](australia) woman, left. Paris was born in [Bonn](bonn).',
    'Milan Panic was in [Milan](milan). Milan left.',
    'At last the [Hague](the-hague) tribunal met; so did [The Hague](the-hague).',
    'Judges meet.\n\n[THE HAGUE](the-hague dateline), [Netherlands](netherlands) 1996-11-29\n\nJudges met.',
  ],
  'contests in capitals': [
    'TENNIS - RESULTS AT CANADIAN OPEN.',
    'GOLF - SCORES AT THE BRITISH OPEN.',
    'ATHLETICS - BERLIN GRAND PRIX RESULTS.',
    'SOCCER - [SPANISH](spain) FIRST DIVISION RESULTS.',
    '[CHINA](china) OPEN TO FRESH TALKS SAYS [TOKYO](tokyo)',
  ],
};

testMarked(tables);
