import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'a first name of somebody unknown whom the article names in full': [
    '2002-09-11| [George W. Bush](george-w-bush) and [Laura Bush](laura-bush) met George Howard’s mother. She gave him George’s shield.',
  ],
  'whose relative it is, by the pronoun': [
    '2002-09-11| [George W. Bush](george-w-bush) met a widow. Her son, George, had died; her son George was a policeman.',
    '2002-09-11| [George W. Bush](george-w-bush) came with his brother [Jeb](jeb-bush given-name).',
  ],
  'formal first names, with and without an initial': [
    '2004-01-09| Senator [Joseph I. Lieberman](joe-lieberman) of [Connecticut](connecticut) spoke.',
    '2004-01-09| [Richard A. Gephardt](dick-gephardt full-name) and [Thomas A. Daschle](tom-daschle full-name) agreed.',
    '2010-01-09| In the [United States](united-states), [Charles Schumer](chuck-schumer full-name) spoke.',
  ],
  'formal first names of others': [
    '2010-01-09| In the [United States](united-states), Robert Graham, a plumber, and Michael Lee won.',
    '2010-01-09| Thomas Vilsack, 12, of [London](london), and Robert Corker won the race.',
  ],
  'relatives behind a word of kinship': [
    '1999-04-17| Mr. [Farooq Abdullah](farooq-abdullah) and his own son [Omar](omar-abdullah given-name) voted.',
    '2012-10-30| Gov. [Andrew Cuomo](andrew-cuomo) stood in a tunnel; his father, [Mario](mario-cuomo given-name), never did.',
    '2008-08-24| [Bill Clinton](bill-clinton) spoke. His daughter, [Chelsea](chelsea-clinton given-name), listened.',
  ],
  'relatives of nobody in particular': [
    '2012-10-30| The victim’s father, Mario, wept. His brother Omar did not.',
    '2012-10-30| [Andrew Cuomo](andrew-cuomo) met a widow. Her son, Mario Rossi, was hurt.',
  ],
  'a first name after the whole name in a sentence': [
    '2008-08-24| “[John McCain](john-mccain) is my friend, but [John](john-mccain given-name) is wrong,” he said.',
    '2008-08-24| [John McCain](john-mccain) is a friend. John, a plumber, is not.',
    '2025-06-04| Defence Minister [Israel Katz](israel-katz) said that [Israel](israel) would answer.',
  ],
  'a first name of several leaders, where the article names one of them in full': [
    '2003-06-20| [Jacques Chirac](jacques-chirac) leads. [Tony Blair](tony-blair) called [Jacques](jacques-chirac given-name) a friend.',
    '2019-06-20| [Boris Johnson](boris-johnson) leads. Boris Becker lost, and Boris sighed.',
  ],
  'a first name of somebody named in full that is another one’s surname': [
    '2009-06-20| [Nicolas Sarkozy](nicolas-sarkozy) leads. [Angela Merkel](angela-merkel) called Nicolas a friend.',
  ],
  'a first name that one leader alone bears, among colleagues': [
    '2024-11-07| [Joe Biden](joe-biden) called [Donald Trump](donald-trump). [Kamala](kamala-harris given-name) had lost.',
    '1997-08-31| President [Clinton](bill-clinton title-name) spoke. He and [Hillary](hillary-clinton given-name) were sad.',
    '2005-09-20| [Bill Clinton](bill-clinton) and [Mary Landrieu](mary-landrieu) spoke of Katrina.',
    '2011-06-06| [Joe Biden](joe-biden) spoke of [Donald Trump](donald-trump). Kamala Khan, a nurse, left, and Kamala wept.',
    '2024-11-07| The cook Kamala lost. [Olaf Scholz](olaf-scholz) and [Friedrich Merz](friedrich-merz) did not.',
  ],
};

testMarked(tables);
