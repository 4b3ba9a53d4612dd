import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'a rare surname beside the body that one leads': [
    'undated| [Trichet](jean-claude-trichet surname-beside) said that the [European Central Bank](european-central-bank) would not give in.',
    'undated| Trichet said that the bank would not give in.',
  ],
  'the government of somebody, with a possessive': [
    'undated| Two hawks left [Sharon](ariel-sharon)’s government, [Israel](israel) said.',
    'undated| Two hawks left Sharon’s house.',
  ],
  'two rare surnames of one state and time in a sentence': [
    'undated| [Scholz](olaf-scholz) fired [Lindner](christian-lindner surname-beside), and nobody wept.',
    'undated| [Comey](james-comey surname-beside) wrote a memo, [Mueller](robert-mueller surname-beside) a report.',
    'undated| Before [Trichet](jean-claude-trichet surname-beside) there was [Duisenberg](wim-duisenberg surname-beside).',
    '2013-05-05| [Rajoy](mariano-rajoy) buried [Rubalcaba](alfredo-perez-rubalcaba surname-beside).',
  ],
  'a rare surname where the article names a colleague in full': [
    '2012-07-26| [Ben Bernanke](ben-bernanke) may follow [Timothy Geithner](timothy-geithner). [Greenspan](alan-greenspan surname-beside) is against it.',
    '2003-02-14| [Vojislav Kostunica](vojislav-kostunica) and [Zoran Djindjic](zoran-dindic) lost. [Seselj](vojislav-seselj surname-beside) went to [The Hague](the-hague).',
    'undated| [Giulio Andreotti](giulio-andreotti) agreed with [Delors](jacques-delors surname-beside).',
  ],
  'a rare surname of the time and country of the article, beside one colleague': [
    '1998-05-05| BONN — The [German](germany) government, [Germany](germany)’s oldest, met. [Kohl](helmut-kohl) laughed, and nobody knew why. Then [Waigel](theo-waigel surname-beside) left.',
    '2015-05-05| BONN — The [German](germany) government, [Germany](germany)’s youngest, met. [Merkel](angela-merkel) laughed. Then Waigel left.',
  ],
  'a rare surname behind Mr, among those of the time': [
    'undated| [Madeleine Albright](madeleine-albright) smiled. Mr [Védrine](hubert-vedrine surname-beside) did not.',
    'undated| [Konrad Adenauer](konrad-adenauer) smiled. Mr Védrine did not.',
  ],
  'a surname that the word of its country owns': [
    '2024-10-01| [Jake Sullivan](jake-sullivan) was polite; [India](india)’s [Jaishankar](s-jaishankar surname-alone) was not.',
  ],
  'a bare president is one of a state': ['1998-06-09| President [Mandela](nelson-mandela title-name) spoke.'],
  'a surname that the word of its organisation owns': [
    '2011-06-06| [Hillary Clinton](hillary-clinton) agreed; the [OAS](organization-of-american-states)’s [Insulza](jose-miguel-insulza surname-alone) did not.',
  ],
  'a rank before a surname that is an outlet too': [
    '2012-10-30| In [New York](new-york), Mayor [Bloomberg](michael-bloomberg title-name) told [Obama](barack-obama) to stay in the [United States](united-states).',
  ],
  'two surnames of Spain': [
    '2011-06-06| In [Spain](spain), [Rodríguez Zapatero](jose-luis-rodriguez-zapatero) spoke. [Zapatero](jose-luis-rodriguez-zapatero surname) was calm.',
  ],
  'a whole name of two presidents, in an article without a date': [
    'undated| [Helmut Kohl](helmut-kohl) and [Mikhail Gorbachev](mikhail-gorbachev) met [George Bush](george-h-w-bush).',
    'undated| [Karl Rove](karl-rove) advised [George Bush](george-w-bush), as did [Condoleezza Rice](condoleezza-rice).',
    'undated| [Bill Clinton](bill-clinton) spoke of George Bush.',
  ],
  'nobody, where no company tells': [
    'undated| Lindner opened a bakery.',
    'undated| Greenspan owns a bakery.',
    '2012-07-26| [Ben Bernanke](ben-bernanke) may follow. Greenspan lost his dog.',
    'undated| Anna Lindner bakes. [Scholz](olaf-scholz) met Lindner.',
    '2024-05-05| The baker Lindner met [Olaf Scholz](olaf-scholz) in [Hamburg](hamburg).',
    'undated| Comey scored, and Xanthe Mueller saved twice.',
    '1980-05-05| [Helmut Schmidt](helmut-schmidt) spoke. Lindner did not.',
    'undated| The goalkeeper of [India](india)’s Jaishankar club was hurt.',
  ],
  'common surnames and first names': [
    'undated| [Joe Biden](joe-biden) won. Brown lost his keys, and Murphy his hat.',
    'undated| [Germany](germany)’s Müller scored twice.',
  ],
};

testMarked(tables);
