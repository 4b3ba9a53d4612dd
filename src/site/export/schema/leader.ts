import { z } from 'zod';
import { fullDate, partialDate } from '../../../model/date.ts';
import { roleSchema } from '../../../model/entity.ts';
import { address, reference } from './reference.ts';

const role = z.strictObject({
  office: z.string(),
  class: roleSchema.shape.class,
  country: z.string().nullable().describe('Id of the country.'),
  organisation: z.string().nullable().describe('Id of the organisation.'),
  from: partialDate,
  until: z
    .union([partialDate, z.literal('unknown')])
    .nullable()
    .describe('Null while still in office.'),
  checked: z.boolean().describe('False where no source confirms the dates.'),
});

const appearance = z.strictObject({
  id: z.string(),
  address,
  data: address.describe('The article’s own document.'),
  title: z.string(),
  date: fullDate.nullable(),
  count: z.int().positive().describe('How often it names this leader.'),
});

/** `/leaders/<id>.json`: one leader, the offices held, and every article here that names the leader. */
export const leaderDocument = z.strictObject({
  $schema: address,
  ...reference.shape,
  kind: z.literal('leader'),
  aliases: z.array(z.string()),
  roles: z.array(role).describe('Offices held, earliest first.'),
  articles: z.array(appearance).describe('Newest first, undated ones last.'),
});

export type LeaderDocument = z.infer<typeof leaderDocument>;
