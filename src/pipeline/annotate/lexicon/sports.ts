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

/** A heading on the results of a sport that teams play (`Results of Swedish first division soccer`). */
const resultsHeading =
  /^(?=.{0,80}\b(?:soccer|football|baseball|basketball|hockey|rugby|cricket|league|division|NBA|NHL|NFL|MLB)\b).{0,80}\b(?:results?|standings|scores|summar(?:y|ies)|schedule|fixtures|leaders)\b/i;

/** Whether a text starts as an agency's report on a sport that teams play does. */
export function isOnTeams(body: string): boolean {
  const head = body.slice(0, longestHeading);
  return teamSlug.test(head) || resultsHeading.test(head);
}

/** Whether a text starts as an agency's report on another sport does. */
export function isOnOtherSport(body: string): boolean {
  return sportSlug.test(body.slice(0, longestHeading));
}

const longestHeading = 100;

/** The slug of a report on another sport: `TENNIS - `, `MOTOR RACING-`. */
const sportSlug =
  /^(?:[A-Z]{2,9} ){0,2}(?:TENNIS|GOLF|ATHLETICS|TRACK|CYCLING|BOXING|SWIMMING|RACING|MOTORCYCLING|RALLYING|SQUASH|BADMINTON|SKIING|SKATING|CHESS|SNOOKER|SHOOTING|ROWING|SAILING|YACHTING|OLYMPICS|VOLLEYBALL|JUDO|WRESTLING|GYMNASTICS|WEIGHTLIFTING|FENCING|BIATHLON|EQUESTRIAN|CANOEING|HANDBALL|SUMO) ?[-–—] ?\S/;

/** The slug of such a report: `SOCCER - `, `NBA BASKETBALL - `. */
const teamSlug =
  /^(?:[A-Z]{2,9} ){0,2}(?:SOCCER|FOOTBALL|BASEBALL|BASKETBALL|HOCKEY|CRICKET|RUGBY(?: UNION| LEAGUE)?|NFL|NBA|NHL|MLB) ?[-–—] ?\S/;
