/**
 * Names of Arabic, Persian and Slavic spelling that newspapers put into Latin letters in several ways, each line one name.
 * Folded. The spellings are those of the ISO, BGN and press romanisations in use.
 */
const spellings = `
  mohammed mohammad muhammad mohamed mohamad muhammed mohamud
  ahmed ahmad
  hussein hussain husain husayn hossein hosein
  haider haidar hayder
  yasser yasir yaser yassir
  muammar moammar muammer moamer
  jamal gamal
  suleiman suleyman sulayman sulaiman
  farouk faruq farooq farouq
  salim saleem
  hassan hasan
  abdullah abdallah abdulla
  abdul abdel
  qasem qassem qasim qassim kassem
  soleimani suleimani sulaimani
  muqtada moqtada moktada muktada
  adel adil
  khalid khaled
  omar umar
  osama usama
  said saeed sayed
  yousef youssef yusuf yousuf yousaf
  ibrahim ebrahim
  mahmoud mahmud
  mustafa mostafa moustafa
  nasser nasir naser
  faisal faysal feisal
  salih saleh
  walid waleed
  tariq tarek tareq tarik
  rashid rasheed rachid
  karim kareem
  nouri nuri
  zawahiri zawahri
  masoud massoud masud masood
  hamid hameed
  majid majeed
  nabil nabeel
  ismail ismael esmail
  rafic rafik rafiq
  haniyeh haniya haniyah
  meshaal mashal mishal meshal mashaal
  mousavi musavi moussavi mosavi
  moussa musa mousa
  aziz azeez
  sergei sergey serguei sergej
  dmitry dmitri dmitriy dmitrii
  alexander aleksandr alexandr aleksander
  alexei aleksei alexey aleksey
  yuri yury yuriy
  nikolai nikolay
  andrei andrey
  gennady gennadi gennadiy
  yevgeny evgeny yevgeni evgeni
  viktor victor
  anatoly anatoli anatoliy
  valery valeri valeriy
  vasily vasili vassily
  grigory grigori
  arkady arkadi
  vitaly vitali vitaliy
  vyacheslav viacheslav
  arseniy arseny arseni
  georgy georgi
  natalia natalya nataliya
  ekaterina yekaterina
`;

const classes = new Map(
  spellings
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((names) => names.map((name): [string, readonly string[]] => [name, names])),
);

/** The other spellings of a folded word; none where it has no others. */
export function otherSpellings(word: string): readonly string[] {
  const known = classes.get(word)?.filter((name) => name !== word);
  if (known) return known;
  const stem = /^(.{3,})sk(?:y|yy|iy|ii)$/.exec(word)?.[1];
  return stem === undefined
    ? []
    : ['sky', 'skyy', 'skiy', 'skii'].map((end) => stem + end).filter((one) => one !== word);
}

/** The whole names that differ from a name in the spelling of one or two words. */
export function respelled(words: readonly string[]): string[][] {
  const once = words.flatMap((word, i) => otherSpellings(word).map((other) => words.with(i, other)));
  const twice = words.flatMap((word, i) =>
    otherSpellings(word).flatMap((other) =>
      words
        .slice(i + 1)
        .flatMap((next, n) => otherSpellings(next).map((another) => words.with(i, other).with(i + 1 + n, another))),
    ),
  );
  return [...joinings(words), ...once, ...twice].slice(0, most);
}

/** First halves of compound names, which are written together or apart: Abdel Fattah, Abdelfattah; Mir Hossein, Mirhossein. */
const halves = /^(abdul|abdel|mir|nur|seif|saif)(\p{L}{4,})$/u;

function joinings(words: readonly string[]): string[][] {
  return words.flatMap((word, i) => {
    const [, first, second] = halves.exec(word) ?? [];
    if (first && second) return [[...words.slice(0, i), first, second, ...words.slice(i + 1)]];
    const next = words[i + 1];
    return next && halves.test(word + next) && next.length >= 4
      ? [[...words.slice(0, i), word + next, ...words.slice(i + 2)]]
      : [];
  });
}

/** Spellings of one name that are kept: enough for two words of four spellings each. */
const most = 24;
