const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * First names and surnames that very many people bear, by the countries where they go together: `Michael Martin` may be
 * anybody, `Boris Johnson` hardly. Folded.
 */
export const commonNames: readonly { given: ReadonlySet<string>; surnames: ReadonlySet<string> }[] = [
  {
    given: words(`
      john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
      donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
      nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
      jack dennis jerry tyler aaron adam nathan henry douglas peter zachary kyle walter ethan jeremy harold keith
      christian roger noah gerald terry sean austin carl arthur lawrence dylan jesse jordan bryan billy joe bruce gabriel
      logan alan albert willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip louis simon martin
      ian neil colin graham stuart craig nigel derek trevor geoffrey malcolm hugh luke owen evan liam oliver lucas max leo
      felix oscar mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
      sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia
      kathleen amy angela helen anna brenda pamela nicole ruth katherine samantha christine emma catherine virginia debra
      rachel janet maria jane julie kate anne ann alice clare claire fiona gillian joan judith victoria charlotte sophia
      olivia hannah chris tom mike dave steve bob jim bill dan tim matt nick greg jeff ben sam andy rob ron ken ted don ray
      pete rick liz beth
    `),
    surnames: words(`
      smith jones brown johnson williams taylor davies wilson evans thomas roberts walker wright robinson thompson white
      hughes edwards green hall wood harris martin jackson clarke clark lewis scott turner hill cooper morris ward moore
      king watson baker harrison young allen mitchell anderson phillips lee james davis miller moor campbell stewart
      murray key kim park muller schmidt fischer weber
    `),
  },
  {
    given: words(`
      jose juan carlos luis miguel pedro jorge antonio manuel francisco fernando alejandro rafael ricardo roberto mario
      oscar victor gabriel daniel david maria ana laura
    `),
    surnames: words(`
      garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz silva
      santos pereira costa vazquez alvarez ramos ortiz morales reyes gutierrez mendoza ruiz vargas castillo romero jimenez
      moreno herrera medina aguilar rojas molina delgado navarro dominguez fernandez castro
    `),
  },
  {
    given: words('ivan sergei sergey dmitry alexei andrei nikolai vladimir igor oleg pavel viktor yuri mikhail boris'),
    surnames: words('ivanov petrov smirnov'),
  },
  {
    given: words(`
      mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain omar abdullah ibrahim khalid yusuf mahmoud
      mustafa hamid hamza bilal karim salim said jamal nasser tariq walid ziad
    `),
    surnames: words('ahmed khan ali hussain singh kumar sharma patel'),
  },
  {
    given: words('wang li zhang liu chen yang huang lee kim park choi nguyen tran singh kumar khan'),
    surnames: words('kim park choi jung wang li zhang liu chen yang nguyen tran le lee singh kumar khan'),
  },
];

/** Given names that are common beyond any one country: a namesake is likely. Folded. */
export const commonGivenNames: ReadonlySet<string> = new Set(commonNames.flatMap(({ given }) => [...given]));

/** Surnames that very many people bear. Folded. */
export const commonSurnames: ReadonlySet<string> = new Set(commonNames.flatMap(({ surnames }) => [...surnames]));
