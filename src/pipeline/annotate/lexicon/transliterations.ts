/**
 * First names of the Arabic, Persian and Cyrillic scripts in the spellings of English-language news; each line is one name.
 * Transliteration has no one standard (ISO 233, BGN/PCGN and each outlet's own live side by side).
 */
const names = `
  abdullah abdallah abdulla
  abdulaziz abdelaziz
  ahmed ahmad
  alexander aleksandr aleksander alexandr aleksandar
  alexei alexey aleksei aleksey alexej
  amin ameen
  amir ameer
  anatoly anatoli anatoliy
  andrei andrey andrej
  arseniy arseny arseni
  aziz azeez
  dmitry dmitri dmitriy dimitri dimitry dmytro
  evgeny yevgeny yevgeni evgeni evgenii
  faisal faysal feisal
  farouk faruq farooq farouq
  fayez faiz fayiz
  gennady gennadi gennadiy
  georgi georgy georgiy
  habib habeeb
  hassan hasan
  haider haidar hayder hyder
  hussein hussain husayn hossein hosein husain
  ibrahim ebrahim
  igor ihor
  ismail esmail ismael ismaeel
  jamal gamal
  karim kareem
  khaled khalid
  mahmoud mahmud mahmood
  masoud massoud masud
  mikhail mikhael mikheil
  mohammed mohammad mohamed muhammad mohamad muhammed mohamud
  muammar moammar muammer moamer
  mustafa mostafa moustafa
  nasser nasir naser
  nikolai nikolay
  nuri nouri
  omar umar omer
  osama usama
  qasem qassem qasim kassem
  rashid rasheed rached
  rustam rustem
  saeed said saeid
  saleh salih
  salim saleem
  sergei sergey serguei sergej
  suleiman suleyman sulayman sulaiman
  tariq tarek tareq tarik
  tawfiq tawfik taufiq
  viktor victor
  vitaly vitali vitaliy
  vyacheslav viacheslav
  walid waleed
  yasser yasir yaser yassir
  yuri yury yuriy
  yusuf yousef youssef yousuf yusef`;

/** All spellings of a first name, folded, that belong to one of these names; empty for other names. */
export function spellingsOf(given: string): readonly string[] {
  return spellings.get(given) ?? [];
}

const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  names
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((group) => group.map((one) => [one, group] as const)),
);
