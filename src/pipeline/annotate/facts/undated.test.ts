import { testMarked } from './marked.ts';

/** Articles without a date: the offices that they give to people tell when they were written, or do not. */
const tables: Record<string, string[]> = {
  'a head by the year that the sentence names': [
    'undated| The law goes back to [Clinton](bill-clinton surname-alone) and the [Republicans](republican-party-united-states), who wrote it in 1996 in the [White House](white-house).',
  ],
  'who was in office together tells the time': [
    'undated| President [Obama](barack-obama title-name) met Foreign Minister [Mohammad Javad Zarif](mohammad-javad-zarif). [Donald Trump](donald-trump) objected, and the [president](barack-obama office-at-date) replied.',
    'undated| Prime Minister [David Cameron](david-cameron) answered [Boris Johnson](boris-johnson). "I have no other agenda," the [prime minister](david-cameron office-at-date) said.',
    'undated| [German](germany) Chancellor [Angela Merkel](angela-merkel) and [French](france) President [François Hollande](francois-hollande) called the [British](united-kingdom) government. [Cameron](david-cameron surname) agreed, said [David Cameron](david-cameron)’s office.',
    'undated| [Turkish](turkey) Prime Minister [Ahmet Davutoglu](ahmet-davutoglu) spoke. [Putin](vladimir-putin surname-at-date) called [Obama](barack-obama surname-at-date), the [Kremlin](kremlin) said.',
    'undated| [British](united-kingdom) Prime Minister [Gordon Brown](gordon-brown) met [French](france) President [Nicolas Sarkozy](nicolas-sarkozy). The [German](germany) [chancellor](angela-merkel office-at-date) stayed at home, unlike the [Spanish](spain) [prime minister](jose-luis-rodriguez-zapatero office-at-date).',
  ],
  'of two offices that the words can mean, the one that has that very name': [
    'undated| [German](germany) Chancellor [Angela Merkel](angela-merkel) met Prime Minister [David Cameron](david-cameron), and the [prime minister](david-cameron office-at-date) thanked her.',
  ],
  'surnames that one person is known by': [
    'undated| [Berlusconi](silvio-berlusconi surname-alone) met the [German](germany) chancellor.',
    'undated| [Rousseff](dilma-rousseff) fell, [Temer](michel-temer) rose, and [Brazil](brazil)’s president-elect stayed at home.',
    'undated| [Mubarak](hosni-mubarak surname-alone) said that [Egypt](egypt) was not [Tunisia](tunisia). The [White House](white-house) agreed.',
    'undated| [Berlusconi](silvio-berlusconi) kept [Gaddafi](muammar-gaddafi)’s tent in a park.',
    'undated| [Obama](barack-obama) said the deal was done. [Sarkozy](nicolas-sarkozy) and [Merkel](angela-merkel) agreed.',
    'undated| [Kissinger](henry-kissinger surname-alone) served the [United States](united-states), said the [White House](white-house).',
    'undated| [Peru](peru)’s [García](alan-garcia surname-alone) left.',
    '2024-05-05| The [French](france) noticed it under [de Gaulle](charles-de-gaulle surname-alone), said the [Kremlin](kremlin).',
  ],
  'surnames that several are known by, and others’': [
    'undated| [Syria](syria)’s Assad spoke of his father.',
    'undated| Clinton and Bush spoke in the [United States](united-states).',
    'undated| Cameron directed Gaddafi Superstar. Cameron met Diaz.',
    'undated| Conte praised his players in [Italy](italy). The club president agreed.',
    'undated| Yilmaz opened his shop in [Berlin](berlin). The mayor came, and the chancellor once. [Turkey](turkey) is far away.',
    'undated| The swimmer Macron trained in [France](france). The president of the club agreed.',
    'undated| On Friday the prime minister of [Barbados](barbados), [Mia Mottley](mia-mottley), went West.',
    'undated| Robert Mubarak sings. Mubarak met the president of [Egypt](egypt).',
    '1990-05-05| In [France](france), Macron scored, the minister said.',
  ],
  'a head of state and a namesake who led it too, by who else is named': [
    'undated| The [White House](white-house) said that [Bush](george-w-bush surname-alone) would call [Gerhard Schröder](gerhard-schroder) and [Edmund Stoiber](edmund-stoiber).',
    'undated| Aides to [Bush](george-h-w-bush surname-alone) said that [Brent Scowcroft](brent-scowcroft) would go to see [Mikhail Gorbachev](mikhail-gorbachev).',
    'undated| [Bush](george-w-bush surname-alone) said so in [Washington](washington), and [British](united-kingdom) Prime Minister [Tony Blair](tony-blair) agreed.',
    'undated| President [Bush](george-w-bush title-name) came with [Laura Bush](laura-bush), and former President [George Bush](george-h-w-bush) with [Bill Clinton](bill-clinton).',
    'undated| [Hassan Rouhani](hassan-rouhani) won. Bush fires burned in [Australia](australia), and Bush mills closed.',
    'undated| A farmer called Bush met [Nelson Mandela](nelson-mandela).',
  ],
  'one head of a great state alone, addressed politely': [
    'undated| Mrs [Thatcher](margaret-thatcher surname-alone) told reporters she would fight on.',
    'undated| Mr Brown told reporters he would fight on. Mr Smith did not.',
  ],
  'a reign so long that it tells no time': [
    'undated| King [Hussein](hussein-of-jordan title-name) died in [Amman](amman). [Egypt](egypt)’s [Mubarak](hosni-mubarak) wept.',
  ],
  'a long surname that one head of a great state alone bears': [
    'undated| [Berlusconi](silvio-berlusconi surname-alone)’s trial was postponed until May.',
    'undated| [Netanyahu](benjamin-netanyahu) tells envoy [Israel](israel) wants talks.',
    'undated| The swimmer Berlusconi won. Paolo Sarkozy opened a bar, and Sarkozy closed it.',
    '2020-09-30| He came from Hawke’s Bay, [New Zealand](new-zealand), and saw Hollande’s Bakery.',
  ],
  'a surname of several, by the peers of one of them': [
    'undated| In [London](london), [Jack Straw](jack-straw) spoke. [Powell](colin-powell) said so to [Joschka Fischer](joschka-fischer) and [Dominique de Villepin](dominique-de-villepin).',
    'undated| [Suleiman](omar-suleiman surname-beside), [Hosni Mubarak](hosni-mubarak)’s spy chief, said no.',
    'undated| [Jack Straw](jack-straw) spoke. Powell said so.',
  ],
  'a surname that a wife or husband bears too': [
    'undated| [Obama](barack-obama surname-alone)’s plan was read in [Iran](iran). [Gore](al-gore surname-alone) stood by [Warren Christopher](warren-christopher) and [Janet Reno](janet-reno).',
    '2004-09-16| In [Texas](texas), Mrs. [Bush](laura-bush title-name) read to children.',
  ],
  'an office of somebody named before': [
    'undated| [Donald Trump](donald-trump) objected. [Lula](luiz-inacio-lula-da-silva) told the [president](donald-trump office-at-date) of the [United States](united-states) to mind his own country.',
    'undated| [Donald Trump](donald-trump) and [Joe Biden](joe-biden) debated. The [US](united-states) president spoke.',
    'undated| President [Donald Trump](donald-trump) beat [Joe Biden](joe-biden), the former vice president. The [US](united-states) [president](donald-trump office-at-date) spoke.',
  ],
  'an office between two holders': [
    'undated| Secretary of State [Marco Rubio](marco-rubio) spoke. [Donald Trump](donald-trump) left, and the [president](donald-trump) of the [United States](united-states) spoke.',
  ],
  'no time, where titles disagree or tell too little': [
    'undated| The [Russian](russia) president met the [French](france) president.',
    'undated| President [Donald Trump](donald-trump) spoke of [Israel](israel). The [Israeli](israel) prime minister agreed.',
    'undated| Former President [Barack Obama](barack-obama) spoke of [Israel](israel). The [Israeli](israel) prime minister agreed.',
    'undated| President [Ronald Reagan](ronald-reagan) and President [Barack Obama](barack-obama) stand for two times. The [Israeli](israel) prime minister said so.',
  ],
};

testMarked(tables);
