const abbreviations = `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa penn tenn tex vt va wash wis wyo dc`;

/** Abbreviations of states of the US that news puts after a city's name (`Atlanta, Ga.`), folded. */
export const americanStates: ReadonlySet<string> = new Set(abbreviations.split(/\s+/));
