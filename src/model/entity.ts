import { z } from 'zod';
import { partialDate } from './date.ts';
import { type EntityPath, entityPath } from './kind.ts';

/** Fields that every entity file has. The file's bare name is the id; it is not repeated inside. */
const common = {
  name: z.string().min(1).describe('The name as a page shows it.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names and spellings found in news, each once; nothing else in the knowledge bears any of them.'),
  ambiguous: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Names, aliases or acronyms of this entity that others bear too or that are common words: linked only where the context (title, date, country, an earlier mention) tells. One need not be repeated in `aliases`.',
    ),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'expected a Wikidata item such as Q7747')
    .optional()
    .describe('Wikidata item; left out where it is not known.'),
};

/** One office held, with its dates as precise as they are known. */
export const roleSchema = z.strictObject({
  office: z.string().min(1).describe('English office, e.g. "President of Iran".'),
  class: z
    .enum(['head-of-state', 'head-of-government', 'foreign-minister', 'head-of-organisation', 'other'])
    .describe('What kind of office this is.'),
  country: z.string().optional().describe('Id of the country it belongs to, e.g. "iran".'),
  region: z.string().optional().describe('Id of the part of a country that it governs, e.g. "chechnya".'),
  organisation: z.string().optional().describe('Id of the organisation it belongs to, e.g. "united-nations".'),
  from: partialDate.describe('Start.'),
  until: z
    .union([partialDate, z.literal('unknown')])
    .optional()
    .describe('End; absent while still in office, "unknown" where it ended or may have ended at a date not known.'),
  source: z
    .string()
    .min(1)
    .describe(
      'Where the dates come from (see content/README.md). With `+sequence`: one of an unbroken sequence of holders, which decides who held the office well inside its time only.',
    ),
  unchecked: z
    .literal(true)
    .optional()
    .describe('Dates that no source confirms: shown as such, and never used to decide who held an office.'),
});

export const leaderSchema = z.strictObject({
  ...common,
  shortName: z
    .string()
    .optional()
    .describe('What later mentions call this person where it is not the last word of the name, e.g. "Xi".'),
  party: z.string().optional().describe('Id of the party that news counts this person to; only where it is sure.'),
  roles: z.array(roleSchema).min(1).describe('Offices held, earliest first.'),
});

export const placeSchema = z.strictObject({
  ...common,
  kind: z.enum(['country', 'capital', 'city', 'region', 'water', 'site']),
  country: z.string().optional().describe('Id of the country that it lies in; absent for a country itself.'),
  region: z.string().optional().describe('Id of the state or province that it lies in, where namesakes lie in others.'),
  iso2: z.string().length(2).optional().describe('ISO 3166-1 alpha-2 code, for a country.'),
  iso3: z.string().length(3).optional().describe('ISO 3166-1 alpha-3 code, for a country.'),
  officialName: z.string().optional().describe('Official name, for a country.'),
  demonyms: z.array(z.string()).default([]).describe('Adjectives and nouns for its people.'),
  capital: z.string().optional().describe('Id of the capital, or its name where it has no file, for a country.'),
  ledBy: z
    .array(
      z.strictObject({
        office: z.string().min(1).describe('First words of the office, in small letters, e.g. "prime minister".'),
        from: partialDate.optional().describe('Start; absent where it was so before anything recorded here.'),
        until: partialDate.optional().describe('End; absent while it is still so.'),
      }),
    )
    .optional()
    .describe(
      'Whose holder news means by “the leader” of the country, by its system of government, earliest first; left out for a country, and for a time, where that is not certain.',
    ),
  population: z.int().positive().optional().describe('Inhabitants, of 2017 or before; used to weigh namesakes.'),
});

export const organisationSchema = z.strictObject({
  ...common,
  acronym: z.string().optional(),
  kind: z.enum([
    'igo',
    'igo-organ',
    'forum',
    'ngo',
    'armed-group',
    'military',
    'movement',
    'party',
    'agency',
    'court',
    'central-bank',
    'news-agency',
    'media',
    'seat-of-power',
  ]),
  country: z.string().optional().describe('Id of the country that it is of, where its name does not say so.'),
  standsFor: z
    .strictObject({
      country: z.string().optional().describe('Id of the country whose government or office speaks through it.'),
      organisation: z.string().optional().describe('Id of the organisation, where it is not a country.'),
      what: z.string().describe('What it stands for, in words, e.g. "government of Russia".'),
    })
    .optional(),
  homepage: z.url().optional(),
});

export const topicSchema = z.strictObject({
  ...common,
  terms: z
    .array(z.string().min(1))
    .default([])
    .describe('Words and phrases that speak of the topic, in base form; none for a topic that only groups others.'),
  mediaTopic: z
    .string()
    .regex(/^medtop:\d{8}$/)
    .optional()
    .describe('IPTC Media Topic code; a narrower topic of our own has none.'),
  broader: z.string().optional().describe('Id of the broader topic.'),
});

export const outletSchema = z.strictObject({
  ...common,
  abbreviation: z.string().optional().describe('As bylines print it, e.g. "TDI".'),
  homepage: z.url().optional(),
});

export const entitySchemas = {
  leader: leaderSchema,
  place: placeSchema,
  organisation: organisationSchema,
  topic: topicSchema,
  outlet: outletSchema,
};

export type Role = z.infer<typeof roleSchema>;
export type Leader = z.infer<typeof leaderSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Outlet = z.infer<typeof outletSchema>;

/** An entity with its id and kind, as every stage and page handles it. */
export type Entity =
  | ({ entity: 'leader'; id: string } & Leader)
  | ({ entity: 'place'; id: string } & Place)
  | ({ entity: 'organisation'; id: string } & Organisation)
  | ({ entity: 'topic'; id: string } & Topic)
  | ({ entity: 'outlet'; id: string } & Outlet);

/** The page of an id among all that is known; undefined for an id that is not. */
export function pathOfId(entities: ReadonlyMap<string, Entity>, id: string): EntityPath | undefined {
  const entity = entities.get(id);
  return entity && entityPath(entity.entity, id);
}
