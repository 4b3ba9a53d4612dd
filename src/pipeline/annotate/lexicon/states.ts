const abbreviations = `ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut,
  del delaware, fla florida, ga georgia-united-states, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana,
  md maryland, mass massachusetts, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana,
  neb nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, penn pennsylvania, tenn tennessee, tex texas,
  vt vermont, va virginia, wash washington-state, wis wisconsin, wyo wyoming, nh new-hampshire, nj new-jersey,
  nm new-mexico, ny new-york-state, nc north-carolina, nd north-dakota, ri rhode-island, sc south-carolina,
  sd south-dakota, dc washington`;

/** Abbreviations of states of the US that news puts after a city's name (`Atlanta, Ga.`), folded, each with the state's id. */
export const americanStates: ReadonlyMap<string, string> = new Map(
  abbreviations.split(/,\s+/).map((pair): [string, string] => {
    const [short = '', id = ''] = pair.split(' ');
    return [short, id];
  }),
);
