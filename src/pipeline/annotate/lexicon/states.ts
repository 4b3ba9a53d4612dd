const abbreviations = `ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut,
  del delaware, fla florida, ga georgia-united-states, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana,
  md maryland, mass massachusetts, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana,
  neb nebraska, nebr nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, penn pennsylvania, tenn tennessee, tex texas,
  vt vermont, va virginia, wash washington-state, wis wisconsin, wyo wyoming, nh new-hampshire, nj new-jersey,
  nm new-mexico, ny new-york-state, nc north-carolina, nd north-dakota, ri rhode-island, sc south-carolina,
  sd south-dakota, dc washington`;

/** Abbreviations of states of the US that news puts after a city's name (`Atlanta, Ga.`), folded, each with the state's id. */
export const americanStates: ReadonlyMap<string, string> = idsByLetters(abbreviations);

const postal = `al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
  dc washington, fl florida, ga georgia-united-states, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas,
  ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi,
  mo missouri, mt montana, ne nebraska, nv nevada, nh new-hampshire, nj new-jersey, nm new-mexico, ny new-york-state,
  nc north-carolina, nd north-dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania, ri rhode-island,
  sc south-carolina, sd south-dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia, wa washington-state,
  wv west-virginia, wi wisconsin, wy wyoming`;

/** The two letters by which the post knows a state of the US (`Boston, MA`), folded, each with the state's id. */
export const postalStates: ReadonlyMap<string, string> = idsByLetters(postal);

function idsByLetters(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/,\s+/).map((pair): [string, string] => {
      const [short = '', id = ''] = pair.split(' ');
      return [short, id];
    }),
  );
}
