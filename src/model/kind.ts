/** What a page can be about. A mention in the text is of one of the first four; an outlet is where an article comes from. */
export const kinds = ['leader', 'organisation', 'place', 'topic', 'outlet'] as const;
export type Kind = (typeof kinds)[number];

/** The first part of an entity's address, and the folder of its file under `content/`. */
export const folders = {
  leader: 'leaders',
  organisation: 'organisations',
  place: 'places',
  topic: 'topics',
  outlet: 'outlets',
} as const satisfies Record<Kind, string>;

/** An entity's page without base path and slashes, e.g. `leaders/vladimir-putin`: what `of` and `by` hold in the MDX. */
export type EntityPath = `${(typeof folders)[Kind]}/${string}`;

export function entityPath(kind: Kind, id: string): EntityPath {
  return `${folders[kind]}/${id}`;
}

const kindOfFolder = new Map<string, Kind>(kinds.map((kind) => [folders[kind], kind]));

/** Splits `leaders/vladimir-putin` into its kind and id; undefined for anything that is no entity's path. */
export function parseEntityPath(path: string): { kind: Kind; id: string } | undefined {
  const [folder = '', id, ...rest] = path.split('/');
  const kind = kindOfFolder.get(folder);
  return kind !== undefined && id && rest.length === 0 ? { kind, id } : undefined;
}
