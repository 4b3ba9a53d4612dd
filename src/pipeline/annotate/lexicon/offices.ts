/** An office as news words it: its surface forms, and the titles that the knowledge's roles give it. */
export interface Office {
  /** Singular noun phrases, folded, hyphens as spaces. */
  nouns: readonly string[];
  /** First words of `Role.office` that it can mean, tried in order; the first with a holder decides. */
  titles: readonly string[];
  /** Whether it can be used of a person beside the name only, or is too wide to stand for one (`minister`, `leader`). */
  wide?: true;
  /** Countries have several of the kind, in their parts, firms and bodies: bare words say of nobody in particular. */
  many?: true;
  /**
   * The knowledge has its holders for a few countries only: bare words speak of one of those where the article is about no
   * other country as much, and a holder who is not recorded speaks against nobody.
   */
  partial?: true;
  /** Id of its country or body, where no other has such an office: the words alone say whose it is. */
  seat?: string;
}

const head = ['prime minister', 'premier', 'chancellor', 'taoiseach', 'chief adviser'];
const state = ['president', 'king', 'queen', 'emperor', 'emir', 'sultan', 'supreme leader', 'grand duke', 'prince'];
const organisationHead = [
  'secretary general',
  'director',
  'director general',
  'managing director',
  'executive director',
  'commissioner general',
  'high commissioner',
  'high commissioner for refugees',
  'high commissioner for human rights',
  'high representative',
  'president',
  'chairman',
  'chairperson',
  'chair',
  'leader',
  'commander',
];

/** Offices whose holders the knowledge records. */
export const offices: readonly Office[] = [
  { nouns: ['president'], titles: ['president', 'chairman of the state council'] },
  { nouns: ['vice president'], titles: ['vice president'], partial: true },
  { nouns: ['prime minister', 'premier', 'pm', 'head of government'], titles: head },
  {
    nouns: ['chancellor', 'bundeskanzler', 'kanzler', 'chancellor of the exchequer'],
    titles: ['chancellor', 'chancellor of the exchequer'],
  },
  { nouns: ['taoiseach'], titles: ['taoiseach'] },
  {
    nouns: ['foreign minister', 'minister of foreign affairs', 'minister for foreign affairs', 'foreign secretary'],
    titles: ['foreign minister', 'foreign secretary'],
  },
  { nouns: ['external affairs minister', 'foreign affairs minister'], titles: ['foreign minister'] },
  { nouns: ['secretary of state'], titles: ['secretary of state'], many: true },
  { nouns: ['top diplomat'], titles: ['foreign minister', 'foreign secretary', 'secretary of state'] },
  { nouns: ['king'], titles: ['king'] },
  { nouns: ['queen'], titles: ['queen'] },
  { nouns: ['monarch'], titles: ['king', 'queen', 'emperor', 'emir', 'sultan', 'grand duke'] },
  { nouns: ['emperor'], titles: ['emperor'] },
  { nouns: ['emir', 'amir'], titles: ['emir'] },
  { nouns: ['sultan'], titles: ['sultan'] },
  { nouns: ['crown prince'], titles: ['crown prince'] },
  { nouns: ['pope', 'pontiff'], titles: ['pope'], seat: 'vatican-city' },
  { nouns: ['supreme leader'], titles: ['supreme leader'] },
  { nouns: ['head of state'], titles: state },
  { nouns: ['governor general'], titles: ['governor general'], many: true },
  { nouns: ['secretary general'], titles: ['secretary general'], many: true },
  { nouns: ['director general'], titles: ['director general'], many: true },
  { nouns: ['managing director'], titles: ['managing director'], many: true },
  { nouns: ['chief executive'], titles: ['chief executive'], many: true },
  { nouns: ['high representative', 'foreign policy chief'], titles: ['high representative'], many: true },
  { nouns: ['human rights chief'], titles: ['high commissioner for human rights'], many: true },
  { nouns: ['refugee chief'], titles: ['high commissioner for refugees'], many: true },
  {
    nouns: ['defense secretary', 'defence secretary', 'secretary of defense', 'secretary of defence'],
    titles: ['secretary of defense', 'defence secretary'],
    partial: true,
  },
  {
    nouns: ['defense minister', 'defence minister', 'minister of defense', 'minister of defence'],
    titles: ['minister of defense', 'minister of defence', 'minister of national defence', 'defence secretary'],
    partial: true,
  },
  { nouns: ['treasury secretary', 'secretary of the treasury'], titles: ['secretary of the treasury'], partial: true },
  {
    nouns: ['interior minister', 'minister of the interior', 'minister of interior'],
    titles: ['minister of the interior', 'minister of interior'],
    partial: true,
  },
  {
    nouns: ['finance minister', 'minister of finance', 'minister for finance'],
    titles: ['minister of finance', 'minister for finance'],
    partial: true,
  },
  { nouns: ['first minister'], titles: ['first minister'], partial: true },
  { nouns: ['home secretary'], titles: ['home secretary'], partial: true },
  {
    nouns: ['homeland security secretary', 'secretary of homeland security'],
    titles: ['secretary of homeland security'],
    partial: true,
  },
  { nouns: ['attorney general'], titles: ['attorney general'], many: true, partial: true },
  {
    nouns: ['national security adviser', 'national security advisor'],
    titles: ['national security advisor', 'national security adviser'],
    partial: true,
  },
  {
    nouns: ['house speaker', 'speaker of the house'],
    titles: ['speaker'],
    seat: 'united-states-house-of-representatives',
    partial: true,
  },
  { nouns: ['speaker'], titles: ['speaker'], wide: true },
  { nouns: ['majority leader'], titles: ['majority leader'], wide: true },
  { nouns: ['minority leader'], titles: ['minority leader'], wide: true },
  { nouns: ['press secretary'], titles: ['press secretary'], wide: true },
  { nouns: ['chief of staff'], titles: ['chief of staff'], wide: true },
  { nouns: ['director'], titles: ['director', 'director general', 'executive director'], wide: true },
  { nouns: ['chief', 'head', 'boss'], titles: organisationHead, wide: true },
  {
    nouns: ['chairman', 'chairperson', 'chairwoman', 'chair'],
    titles: ['chair', 'chairperson', 'chairman'],
    many: true,
  },
  { nouns: ['leader'], titles: [], wide: true },
];
