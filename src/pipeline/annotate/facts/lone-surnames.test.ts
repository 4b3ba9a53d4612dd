import { describe, expect, test } from 'vitest';
import { findMarked, readMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'office-holders whom the article names nowhere in full': [
    '2023-10-18| TEL AVIV — [Biden](joe-biden surname-at-date) hugged [Netanyahu](benjamin-netanyahu surname-at-date) on the tarmac.',
    '2007-06-06| [Bush](george-w-bush) and [Merkel](angela-merkel) arrived. Mr [Putin](vladimir-putin) had a plan of his own.',
    '2018-10-23| ANKARA — [Erdogan](recep-tayyip-erdogan) said the killing was planned.',
    '2015-01-23| King [Abdullah of Saudi Arabia](abdullah-of-saudi-arabia) died; [Salman](salman-of-saudi-arabia) became king. [Salman](salman-of-saudi-arabia) vowed continuity.',
    '2020-08-18| [Mali](mali)’s coup alarmed [Macron](emmanuel-macron), [Ouattara](alassane-ouattara), [Sall](macky-sall) and [Issoufou](mahamadou-issoufou).',
    '2025-03-10| The [Trump](donald-trump title-name) administration stopped the payments.',
    '2024-11-06| [Trump](donald-trump surname-alone) wins. [Harris](kamala-harris) concedes, the [White House](white-house) said.',
    '2025-02-28| WASHINGTON — [Trump](donald-trump) and [Vance](jd-vance) berated [Zelenskyy](volodymyr-zelenskyy).',
    '2013-12-10| JOHANNESBURG — [Zuma](jacob-zuma) was booed.',
    '2025-06-13| JERUSALEM — [Israel](israel) struck [Iran](iran). [Netanyahu](benjamin-netanyahu) spoke; [Khamenei](ali-khamenei) vowed revenge.',
  ],
  'surnames of three letters, of one head of a state': [
    '2018-06-01| [MBS](mohammed-bin-salman) flew to [Paris](paris).',
    'undated| He runs [Kenya](kenya) from a sofa. [Moi](daniel-arap-moi surname-alone) visited. [Raila Odinga](raila-odinga) was not asked.',
    'undated| The painter Moi lives in [Paris](paris).',
  ],
  'surnames of two letters, where they open the name of one leader': [
    '2025-05-05| [Donald Trump](donald-trump) met [Vladimir Putin](vladimir-putin). [Xi](xi-jinping) did not mind.',
    '2025-05-05| [Donald Trump](donald-trump) opened Super Bowl XI. Abe said so, and Li too.',
  ],
  'former and coming leaders whom the article names nowhere in full': [
    '2011-02-11| In [Tunis](tunis), the ouster of [Ben Ali](zine-el-abidine-ben-ali surname-alone) had shown the way.',
    '2013-12-10| JOHANNESBURG — Crowds came to the memorial for [Mandela](nelson-mandela surname-alone).',
    '2022-10-31| [Lula](luiz-inacio-lula-da-silva surname-alone) won in [Brazil](brazil).',
    '2016-10-20| President [Obama](barack-obama) mocked Mr. [Trump](donald-trump surname-alone).',
    '2025-03-06| Fighters attacked [Assad](bashar-al-assad surname-alone) loyalists in [Syria](syria).',
  ],
  'a surname that others bear who are forgotten, or not known yet': [
    '2008-06-10| BUDAPEST — The government of [Hungary](hungary) fell in the polls. Mr [Orban](viktor-orban surname-alone) called for elections.',
    '2010-05-08| [Merkel](angela-merkel) and [Papandreou](giorgos-papandreou surname-at-date) spoke by telephone.',
    '2013-05-08| [Merkel](angela-merkel) and [Park](park-geun-hye surname-at-date) spoke by telephone.',
    '2010-06-10| LA PAZ — The government of [Bolivia](bolivia) was criticised. [Morales](evo-morales surname-at-date) said he would not change course.',
    '2013-06-10| ATHENS — Former Prime Minister [Papandreou](giorgos-papandreou title-name) defended the bailout of [Greece](greece).',
  ],
  'lists of those who headed one country': [
    '2012-09-25| Presidents [Carter](jimmy-carter), [Reagan](ronald-reagan), [Bush](george-h-w-bush title-name) and [Clinton](bill-clinton title-name) did so in the [United States](united-states).',
    '2012-09-25| In the [United States](united-states), [Clinton](bill-clinton), [Bush](george-w-bush) and [Obama](barack-obama) did so, as did [Nixon](richard-nixon), [Ford](gerald-ford) and [Carter](jimmy-carter).',
    'undated| He served under presidents [Kohl](helmut-kohl) and [Mitterrand](francois-mitterrand).',
    '2020-10-25| Every president of the [United States](united-states) since [Nixon](richard-nixon) has done so.',
  ],
  'what somebody leads who heads a state or government': [
    'undated| The [Reagan](ronald-reagan title-name) Administration wants farmers to grow less, officials said.',
    'undated| [Hillary Clinton](hillary-clinton) spoke. The [Clinton](hillary-clinton) campaign paid; the [Clinton](bill-clinton title-name) administration had not.',
    '1995-05-05| It had been debated in the [Bush](george-h-w-bush title-name) Administration.',
    '2005-03-01| The [Bush](george-w-bush) Administration asked for more.',
    'undated| The [Thatcher](margaret-thatcher title-name) government fell.',
    'undated| The Perry administration raised the fees of the port; the Brown administration had cut them.',
    'undated| The portraits hang in the Thatcher Cabinet Room of the school.',
  ],
  'a heading over a text that names somebody else of the surname': [
    '2008-09-27| Brown defends the response\n\nThe former director, Mitchell Brown, spoke to [Mary Landrieu](mary-landrieu) in [Washington](washington). Critics called Brown a scapegoat.',
    '2008-09-27| [Brown](gordon-brown) defends the response\n\nThe [prime minister](gordon-brown office-at-date) of the [United Kingdom](united-kingdom) spoke to [Mary Landrieu](mary-landrieu) in [Washington](washington). [Brown](gordon-brown) left.',
  ],
  'players, whom a report on sport calls by the surname': [
    '1996-08-30| SOCCER - Schroeder is back\n\nKlose is hurt; Schroeder replaces him. Cameron and Blair are out.',
    '1996-08-30| TENNIS - Becker wins\n\nMr [Clinton](bill-clinton) watched in [New York](new-york). Mitterrand served well.',
  ],
  'household names, whatever the text is about': [
    'undated| What does [Putin](vladimir-putin surname-alone) want?',
    'undated| Many asked whether [Sarkozy](nicolas-sarkozy surname-alone) had read the novel.',
    'undated| The castle had fallen to [Hitler](adolf-hitler surname-alone) before.',
    'undated| Many asked whether Dr. Harper had read the novel.',
    'undated| They filmed the scene in a street east of Eden.',
    'undated| The cellist Una Merkel played for the Putinov school.',
  ],
  'monarchs, firms, days and acronyms': [
    'undated| EIDE drives are cheap, says [John Kerry](john-kerry) of [Massachusetts](massachusetts); an EIDE cable is not. [KERRY](john-kerry) said so.',
    'undated| Judge James Parker Jones sat in [Virginia](virginia), and Dan Glickmann, D-[Kan.](kansas), in [Washington](washington).',
    'undated| POEHL WARNS AGAINST FURTHER DOLLAR FALL\n\nThe [Bundesbank](bundesbank) said so in [Frankfurt](frankfurt).',
    'undated| TALKS BEGIN AFTER LONG DELAY\n\nUnlike [Begin](menachem-begin) and [Shamir](yitzhak-shamir), he came to [Israel](israel) late.',
    'undated| King Charles I lost his head, and Queen Elizabeth I of [England](england) kept hers.',
    'undated| The hall by Herzog & de Meuron opened in [Germany](germany).',
    'undated| The new prime minister May 13, 1940 spoke to [London](london).',
    '2018-05-14| Prime Minister [May](theresa-may title-name) spoke in [London](london).',
  ],
  'the leader of a country': [
    '2018-07-01| [North Korean](north-korea) leader [Kim](kim-jong-un title-name) spoke.',
    '2018-07-01| In [North Korea](north-korea), the club’s leader Kim did not.',
    '2015-07-01| [Greek](greece) leader [Tsipras](alexis-tsipras) spoke.',
  ],
  'lists of others': [
    '2012-09-25| In the [United States](united-states), [Obama](barack-obama) and [Clinton](hillary-clinton surname-at-date) spoke.',
    '2015-10-25| In the [United States](united-states), Clinton, Bush and [Trump](donald-trump) debated.',
    '2012-10-25| Every president of the [United States](united-states) since Nixon has done so.',
    '2012-09-25| Carter, Ford and Bush played in the final.',
  ],
  'predecessors of one name, both remembered': ['2016-06-10| Former President Bush spoke in [Texas](texas).'],
  'a surname that a son or daughter in office bears too': [
    '2020-06-10| TOKYO — [Japan](japan) has a new plan for the climate. Mr Koizumi called it bold.',
    '2019-06-10| LIMA — The opposition in [Peru](peru) is divided. Fujimori said she would not give in.',
  ],
  'somebody else, or nobody for certain': [
    'The swimmer Macron and the diver Smith took medals.',
    '2003-05-02| Mr. Bush criticised the plan.',
    '2019-08-05| Wanda Vázquez was sworn in. Governor Vázquez spoke of [Mike Pompeo](mike-pompeo).',
    '2020-02-07| The doctor Li Wenliang warned colleagues in [China](china). Li died on Friday.',
    '2020-02-07| The swimmer Gary Johnson trained in [London](london). Johnson lost.',
    '2020-07-06| The hijab is a choice, the Free From Hijab movement says in [Syria](syria).',
    '2016-10-20| President [Obama](barack-obama) campaigned for Mrs. Clinton.',
    '2020-01-10| A car burned at the airport of Sola in [Norway](norway), the [prime minister](erna-solberg) said.',
  ],
  'namesakes of another trade': [
    '2025-09-01| Red Hat’s Chief Technical Officer Chris Wright spoke in the [United States](united-states).',
    '2020-09-01| In [Britain](united-kingdom), the monarch is the head of state.',
  ],
  relatives: [
    '2016-04-11| Keiko Nobody Fujimori, daughter of ex-president [Alberto Fujimori](alberto-fujimori), leads.',
    '2022-07-14| [Gotabaya Rajapaksa](gotabaya-rajapaksa) resigned. His brother [Mahinda](mahinda-rajapaksa given-name) stayed.',
    '2024-12-08| [Bashar Assad](bashar-al-assad) ruled since 2000, his father [Hafez](hafez-al-assad given-name) for 30 years.',
    '2024-07-05| [Keir Starmer](keir-starmer) won. Sir [Keir](keir-starmer given-name) said change begins now.',
    '2016-02-02| [Hillary Clinton](hillary-clinton) led in [Iowa](iowa). “Thank you,” [Clinton](hillary-clinton surname) said. Former President [Bill Clinton](bill-clinton) stood behind her.',
  ],
  'names with more in them than the knowledge has': [
    '2020-01-04| Sayyid [Ali Hosseini Khamenei](ali-khamenei full-name), the Supreme Leader of [Iran](iran), ordered mourning.',
    '2018-01-04| [Donald John Trump](donald-trump full-name) spoke at the [White House](white-house).',
    '2000-10-05| [Zoran Djindjic](zoran-dindic full-name) called for restraint in [Belgrade](belgrade).',
    '2004-10-05| Chancellor [Gerhard Schroeder](gerhard-schroder full-name) called for restraint in [Berlin](berlin).',
    '2017-06-05| [Kuwait](kuwait)’s emir, Sheikh [Sabah](sabah-al-ahmad-al-jaber-al-sabah title-name), offered to mediate.',
    '2003-03-20| [George W. Bush](george-w-bush) spoke. [Bush](george-w-bush surname), flanked by aides, was grim.',
    '2005-04-08| [Prince Charles](charles-iii full-name) shook hands with [Robert Mugabe](robert-mugabe).',
  ],
};

describe.each(Object.entries(tables))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(findMarked(line)).toEqual(readMarked(line).mentions);
  });
});
