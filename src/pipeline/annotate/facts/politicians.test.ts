import { testMarked } from './marked.ts';

/** People and bodies whose offices are unchecked: their names lead to them, their offices in words to nobody. */
const tables: Record<string, string[]> = {
  'a name in full settles the surname': [
    '2015-10-01| [Bernie Sanders](bernie-sanders full-name) drew crowds. [Sanders](bernie-sanders surname) spoke for an hour.',
    '2015-10-01| Gov. [Chris Christie](chris-christie) and Sen. [Ted Cruz](ted-cruz) met. [Christie](chris-christie) smiled.',
    '2017-05-10| [FBI](federal-bureau-of-investigation) Director [James Comey](james-comey) was fired. [Comey](james-comey) left.',
    '2019-03-01| [Jeremy Corbyn](jeremy-corbyn) agreed. [Corbyn](jeremy-corbyn) asked for a vote.',
    '2024-02-16| [Alexei Navalny](alexei-navalny) was mourned. [Navalny](alexei-navalny) was 47.',
    '2015-10-01| Sen. [Bob Corker](bob-corker) agreed, said [Corker](bob-corker surname), chairman of the Senate Foreign Relations Committee.',
    '2005-05-01| Vice President [Cheney](dick-cheney title-name) spoke in [Baghdad](baghdad).',
    '1998-05-21| [Suharto](suharto full-name) resigned in [Jakarta](jakarta).',
    '2025-06-01| [He Lifeng](he-lifeng) met [Scott Bessent](scott-bessent). He said so.',
  ],
  'of relatives, the one named so far': [
    '2016-05-01| [Marine Le Pen](marine-le-pen) spoke. [Le Pen](marine-le-pen) said her father, [Jean-Marie Le Pen](jean-marie-le-pen), was wrong.',
    '2016-05-01| [Ron Paul](ron-paul) and [Rand Paul](rand-paul) spoke in [Kentucky](kentucky). [Paul Ryan](paul-ryan) disagreed; [Ryan](paul-ryan) left.',
    '2006-05-01| [Jeb Bush](jeb-bush), the governor of [Florida](florida), agreed with President [Bush](george-w-bush).',
  ],
  'a bare surname or an office in words is nobody': [
    '2016-05-01| Sanders spoke in [Vermont](vermont).',
    '2016-05-01| Senator Warren said the banks were too big. Warren Buffett disagreed.',
    '2014-05-01| Gandhi lost the election in [India](india).',
    '2016-09-01| Clinton said in [Ohio](ohio) that taxes would fall in the [United States](united-states).',
    '2005-09-01| Ford cut jobs in [Detroit](detroit), the largest cut in the [United States](united-states).',
    '2005-09-01| Begin with the maps of [Israel](israel), he said.',
    '2015-05-01| The governor of [Texas](texas) said so. The senator from [Vermont](vermont) replied.',
    '2015-05-01| The attorney general and the health secretary left [Washington](washington).',
    '2016-05-01| The USS Harry S. Truman sailed.',
    '2022-01-01| The day was long in [Canada](canada). A flake of snow fell.',
  ],
  'a town that somebody is called like': [
    '2023-05-01| [Lloyd Austin](lloyd-austin) was in [Austin](austin), [Texas](texas). [Austin](lloyd-austin) smiled.',
    '2019-05-01| [Ted Cruz](ted-cruz) went to [Santa Cruz](santa-cruz) in [California](california).',
  ],
  'parliaments and departments by their country': [
    '[Republicans](republican-party-united-states) hold the [Senate](united-states-senate), the [White House](white-house) said in [Washington](washington).',
    'The [Justice Department](united-states-department-of-justice) in [Washington](washington) refused.',
    'In [London](london) the [House of Commons](house-of-commons-united-kingdom) voted.',
    'In [Ottawa](ottawa) the [House of Commons](house-of-commons-of-canada) voted.',
    '[Peru](peru)’s [Congress](congress-peru) voted; the [United States](united-states) objected.',
    'The [Texas](texas) Senate met, and the Senate of [Virginia](virginia) too.',
    '[South Korea](south-korea)’s Joint Chiefs of Staff said so.',
  ],
};

testMarked(tables);
