const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of which one team is the subject and another the object. Folded. */
export const matchVerbs = words(`
  beat beats edge edged edges rout routed routs down downed blank blanked trounce trounced thrash thrashed outscored
  outplayed clobbered pummelled pummeled walloped whipped topped tops
`);

/** Between the two sides of a fixture. Folded. */
export const versusWords = words('at v vs');

/** Words after a name that make it a contest's, where capitals prove nothing. Folded. */
export const contestWords = words('open cup grand masters marathon classic trophy championship championships derby');

/** The slug of an agency's report on a sport that teams play: `SOCCER - `, `NBA BASKETBALL - `. */
export const teamSlug =
  /^(?:[A-Z]{2,9} ){0,2}(?:SOCCER|FOOTBALL|BASEBALL|BASKETBALL|HOCKEY|CRICKET|RUGBY(?: UNION| LEAGUE)?|NFL|NBA|NHL|MLB) ?[-–—] ?\S/;
