const us = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  vt va wash wis wyo dc`;
const usTwoWords = [
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
];
const canada = 'ontario quebec alberta manitoba saskatchewan newfoundland';
const australia = 'queensland tasmania';

const words = (list: string) => list.trim().split(/\s+/);

/** Federal states that news puts after a city's name, folded, with the id of their country. */
export const federalStates: ReadonlyMap<string, string> = new Map([
  ...[...words(us), ...usTwoWords].map((name) => [name, 'united-states'] as const),
  ...[...words(canada), 'nova scotia', 'new brunswick', 'british columbia'].map((name) => [name, 'canada'] as const),
  ...[...words(australia), 'new south', 'western australia', 'south australia'].map(
    (name) => [name, 'australia'] as const,
  ),
]);
