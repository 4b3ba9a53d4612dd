import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'the government of one of two, in a text of unknown date': [
    'undated| President [Clinton](bill-clinton) and Vice President [Gore](al-gore) left. [George W. Bush](george-w-bush) came. The [Bush](george-w-bush surname) Administration cut taxes.',
  ],
  'forms of address': [
    '2008-02-10| [Hillary Clinton](hillary-clinton) won. Mrs. [Clinton](hillary-clinton surname) thanked [Bill Clinton](bill-clinton). Mr. [Clinton](bill-clinton surname) smiled.',
    '2008-02-10| [Hillary Clinton](hillary-clinton) won in the [United States](united-states). Mr. [Clinton](bill-clinton title-name) smiled.',
    '2008-02-10| [Bill Clinton](bill-clinton) spoke. Ms. Clinton did not.',
    '2007-08-10| [Ehud Olmert](ehud-olmert) called Mr. [Bush](george-w-bush surname-at-date) in [Washington](washington).',
    '2016-10-05| [Michelle Obama](michelle-obama) spoke in [Ohio](ohio). Mr. [Obama](barack-obama) followed.',
  ],
  'the elder and the younger': [
    '2004-06-10| President [Bush](george-w-bush) wept. The elder [Bush](george-h-w-bush title-name) spoke, then the younger [Bush](george-w-bush).',
    '2004-06-10| In [Washington](washington), [Bush](george-h-w-bush title-name) senior sat beside [Bush](george-w-bush title-name) Jr.',
    '2012-06-10| In [Syria](syria), the elder [Assad](hafez-al-assad title-name) had ruled so too.',
    '2012-06-10| The elder Smith and the younger Jones sat in [Paris](paris).',
    '2010-06-10| In [North Korea](north-korea), the elder Kim looked frail.',
  ],
  'a relative who is introduced as such': [
    '1996-08-29| Sen. [Edward Kennedy](ted-kennedy) quoted his brother [John F. Kennedy](john-f-kennedy). [Kennedy](ted-kennedy surname) wept.',
    '2016-07-28| [Chelsea Clinton](chelsea-clinton) spoke of her father, [Bill Clinton](bill-clinton). [Clinton](chelsea-clinton surname) wept.',
    '2016-07-28| A crowd in [Ohio](ohio) saw [Bill](bill-clinton given-name) and [Hillary Clinton](hillary-clinton).',
    '2012-07-28| The rule of [Hafez](hafez-al-assad given-name) and [Bashar al-Assad](bashar-al-assad) in [Syria](syria) was long.',
    '2016-07-28| Nobody and [Hillary Clinton](hillary-clinton) came.',
  ],
  'a relative who is introduced as such behind the name': [
    'undated| [George W. Bush](george-w-bush) led. Gov. [Jeb Bush](jeb-bush), the candidate’s brother, left. Mr. [Bush](george-w-bush surname) smiled.',
    '2015-06-10| [Jeb Bush](jeb-bush) spoke. [George W. Bush](george-w-bush), brother of none, did not.',
  ],
  'first names behind a word of kinship, and compound surnames': [
    '1996-08-29| His wife Elizabeth and her mother Victoria met [Bill Clinton](bill-clinton).',
    '2007-12-18| In [South Africa](south-africa), [Winnie Madikizela-Mandela](winnie-mandela) led. [Mandela](nelson-mandela surname-alone) sent a message.',
    '2016-12-18| [Kolinda Grabar-Kitarović](kolinda-grabar-kitarovic) spoke. [Grabar-Kitarovic](kolinda-grabar-kitarovic) left.',
    '2010-12-18| [Equatorial Guinea](equatorial-guinea)’s Fulgencio Obiang Nguema left.',
  ],
  'ranks before a full name that others bear, and before a common surname': [
    '2009-08-08| Justice [Anthony Kennedy](anthony-kennedy) spoke. Justice [Thomas](clarence-thomas title-name) did not. Justice Smith left.',
    '2009-08-08| The plumber Anthony Kennedy spoke. Justice Thomas did not.',
  ],
  'a better known namesake, used before the one who is named in full': [
    '2016-07-28| [Hillary Clinton](hillary-clinton) mocked [Trump](donald-trump surname-beside). [Melania Trump](melania-trump) had not spoken. [Trump](donald-trump surname-beside) answered.',
    '2018-07-28| [Trump](donald-trump surname-at-date) flew to [Iowa](iowa). [Ivanka Trump](ivanka-trump) came along.',
    '2018-07-28| [Ivanka Trump](ivanka-trump) spoke. [Trump](ivanka-trump surname) wore blue.',
  ],
  'ranks before a surname': [
    '2008-06-03| [Bill Clinton](bill-clinton) left [New York](new-york). Senator [Clinton](hillary-clinton title-name) stayed.',
    '2008-06-03| Senator [McCain](john-mccain) spoke in [Louisiana](louisiana). [McCain](john-mccain) was calm.',
    '2016-06-03| Gov. [Walker](scott-walker title-name) of [Wisconsin](wisconsin) spoke in the [United States](united-states).',
    '2016-06-03| Gov. Walker spoke in the [United States](united-states).',
    '2012-08-29| [Paul Ryan](paul-ryan) praised Governor [Romney](mitt-romney surname-beside).',
    '2008-06-03| Senator Nobody spoke in [Louisiana](louisiana).',
    '2008-06-03| Senator Smith spoke in [Oregon](oregon).',
  ],
  'undated, by those who are named': [
    'undated| [John Kerry](john-kerry), [Karl Rove](karl-rove) and [Tom Daschle](tom-daschle) heard President [Bush](george-w-bush title-name).',
    'undated| President Bush spoke.',
  ],
  'head of state and spouse': [
    '2004-06-05| [Ronald Reagan](ronald-reagan) died. [Nancy Reagan](nancy-reagan) was there. [Reagan](ronald-reagan surname) was 93. Mrs. [Reagan](nancy-reagan surname) wept. [Reagan](ronald-reagan surname) had been ill.',
    '1996-09-16| President [Clinton](bill-clinton) spoke in [Washington](washington). Mrs. [Clinton](hillary-clinton title-name) and Vice President [Gore](al-gore) left.',
    '2004-09-16| In [Texas](texas), Mrs. [Bush](laura-bush title-name) read to children.',
  ],
  'an eminent head in office, and a title beside a surname': [
    '2006-12-30| In Crawford, [Bush](george-w-bush surname-at-date) told [Nouri al-Maliki](nouri-al-maliki) so.',
    '2006-12-30| Bush fires burned in [Australia](australia).',
    '2020-01-03| Speaker [Pelosi](nancy-pelosi title-name) was not told.',
    '2016-07-05| Director [Comey](james-comey title-name) said no in [Washington](washington).',
    '2016-07-05| Film director Comey said no in [Rome](rome).',
  ],
  'spellings of one name': [
    '2020-01-03| Gen. [Qassim Suleimani](qasem-soleimani) was killed in [Iraq](iraq). [Suleimani](qasem-soleimani) led a force.',
    '2008-01-03| [Moktada al-Sadr](muqtada-al-sadr) spoke in [Iraq](iraq).',
    '1996-08-25| [P.V. Narasimha Rao](p-v-narasimha-rao) quit. [Rao](p-v-narasimha-rao surname) was charged.',
    '2014-08-25| [Enrique Pena Nieto](enrique-pena-nieto) spoke. [Nieto](enrique-pena-nieto surname) left.',
    '2020-01-03| Mohamad Hasan Nobody spoke in [Iraq](iraq).',
  ],
  'former holders who share the name of the holder': [
    '2004-06-05| President [Bush](george-w-bush title-name) spoke; former President [Bush](george-h-w-bush title-name), his father, wept in [Washington](washington).',
    '2006-11-08| President [George W. Bush](george-w-bush) spoke; former President [George Bush](george-h-w-bush), his father, wept.',
    '1997-05-02| [Tony Blair](tony-blair) won. [Blair](tony-blair surname) and his wife came to [London](london).',
    '2019-09-27| In [Ukraine](ukraine), he called then-newly elected President [Zelensky](volodymyr-zelenskyy title-name).',
    '2020-01-08| [Kyriakos Mitsotakis](kyriakos-mitsotakis) met bankers, then with President [Trump](donald-trump title-name) soldiers.',
    '2006-11-08| [Nancy Pelosi](nancy-pelosi) will be the first woman speaker of the [House](united-states-house-of-representatives) in [Washington](washington), the [United States](united-states).',
    '2014-06-10| [Paul Ryan](paul-ryan) had been Mr. [Romney](mitt-romney surname-beside)’s choice.',
  ],
  'families are nobody': [
    '2020-10-06| [Mike Pence](mike-pence) rested. The Pence family all tested negative.',
    '2012-10-06| [Bashar al-Assad](bashar-al-assad) spoke. The Assad clan stayed.',
    '2008-02-10| [Hillary Clinton](hillary-clinton) won. The Clintons left.',
  ],
  'first names that hardly anybody bears': [
    '2015-08-10| [Jeb Bush](jeb-bush) came. Friends say [Jeb](jeb-bush given-name) is shy.',
    '2015-08-10| [Bernie Sanders](bernie-sanders) came. The crowd roared: “[Bernie](bernie-sanders), [Bernie](bernie-sanders)!”',
    '2015-08-10| [Bernie Sanders](bernie-sanders) came. Bernie Ecclestone stayed away. Bernie was not asked.',
    '2015-08-10| [Donald Trump](donald-trump) came. A boy, Donald, was lost.',
    '2015-08-10| [Jeb Bush](jeb-bush) came with [Jeb](jeb-bush given-name)’s sons.',
  ],
  'rivals for one office': [
    '2016-03-05| [Donald Trump](donald-trump) and [Ted Cruz](ted-cruz) split the vote. [Rubio](marco-rubio surname-beside) and [Kasich](john-kasich surname-beside) trailed, and [Sanders](bernie-sanders surname-beside) beat [Clinton](hillary-clinton surname-beside).',
    '2016-10-05| [Hillary Clinton](hillary-clinton) rallied under a [Clinton](hillary-clinton)-[Kaine](tim-kaine surname-beside) sign.',
    '2005-03-05| [Donald Trump](donald-trump) opened a golf course. Sanders came in second.',
    '2016-03-05| Sanders ran a shop with [Angela Merkel](angela-merkel)’s niece.',
  ],
  'namesakes who stood for one office in several years': [
    'undated| [Bush](george-w-bush) holds his lead\n\n[George W. Bush](george-w-bush) led [Al Gore](al-gore). [Dick Cheney](dick-cheney), [Bush](george-w-bush)’s choice, rested.',
    'undated| [Bill Clinton](bill-clinton) and [Ross Perot](ross-perot) debated. [Bush](george-h-w-bush surname-beside) looked at his watch.',
    'undated| [John Kerry](john-kerry) and [Ralph Nader](ralph-nader) debated. Ann Bush slept, and Bush snored.',
  ],
  'one whose short name it is, beside one who is called otherwise': [
    '1996-06-22| King [Hussein](hussein-of-jordan) came to [Cairo](cairo) to speak of [Saddam Hussein](saddam-hussein). [Hussein](hussein-of-jordan) was calm.',
  ],
  'a heading before several of a surname': [
    '2019-05-24| [Gandhi](rahul-gandhi surname) concedes\n\n[Rahul Gandhi](rahul-gandhi) lost. [Sonia Gandhi](sonia-gandhi) held her seat.',
    '2019-05-24| The [Gandhi](rahul-gandhi surname) party\n\n[Rahul Gandhi](rahul-gandhi) lost. [Sonia Gandhi](sonia-gandhi) did not. [Gandhi](rahul-gandhi surname) wept.',
  ],
  'an era by its head': [
    '2017-05-05| They kept [Bush](george-w-bush surname-alone)-era rules in [Washington](washington).',
    '2017-05-05| [Obama](barack-obama surname-alone)-era rules stay in the [United States](united-states).',
    '2017-05-05| In [Washington](washington), the [Clinton](bill-clinton surname-alone) years came back to mind.',
  ],
  'headlines in capitals': [
    '2018-05-05| [MAY](theresa-may surname) TELLS [TRUMP](donald-trump surname) TO KEEP DEAL WITH [IRAN](iran)\n\n[Theresa May](theresa-may) told [Donald Trump](donald-trump) so.',
    '1996-08-05| [MAJOR](john-major surname) FACES REVOLT OVER [EUROPE](europe)\n\n[John Major](john-major) said so.',
    '2000-09-05| [GORE](al-gore surname), [BUSH](george-w-bush surname) CLASH OVER DEBATES\n\n[Al Gore](al-gore) and [George W. Bush](george-w-bush) met.',
    '1996-08-05| MAJOR FLOODS HIT SOUTHERN COAST TOWNS\n\n[John Major](john-major) said so.',
  ],
  'words of every day after the name was said': [
    '2007-08-10| [Condoleezza Rice](condoleezza-rice) came. [Rice](condoleezza-rice surname) later flew to [Cairo](cairo).',
    '2018-08-10| [Theresa May](theresa-may) came. [May](theresa-may surname) will stay until May. May 5 is a holiday.',
    '2010-05-11| [Gordon Brown](gordon-brown) resigned. [Brown](gordon-brown), with his sons, left. [Brown](gordon-brown) at last smiled.',
    '2010-05-11| [Gordon Brown](gordon-brown) resigned. Brown, yellow and red leaves fell. Brown or black bread was sold.',
    'undated| [Bush](george-w-bush), [Blair](tony-blair) line up\n\n[Colin Powell](colin-powell) and [Donald Rumsfeld](donald-rumsfeld) said in [Washington](washington) that [Bush](george-w-bush) had called [Blair](tony-blair).',
    '2007-08-10| [Condoleezza Rice](condoleezza-rice) came. Rice and beans were served.',
  ],
  'people with an age': [
    '2012-05-05| Chad, 24, of [Columbus](columbus), [Ohio](ohio), and Jordan, 31, were charged. Chad knew Jordan.',
    '2012-05-05| Israel, 42, was freed.',
    '2012-05-05| In [Jordan](jordan), 20 people died. [Jordan](jordan), 31 years old as a kingdom then, grew.',
    '2012-05-05| Points: [Chad](chad), 24, [Niger](niger), 20, [Mali](mali), 18.',
  ],
};

testMarked(tables);
