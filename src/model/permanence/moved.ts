import { z } from 'zod';
import { fullDate } from '../date.ts';

/** A path of this site without slashes at its ends, such as `leaders/vladimir-putin`, perhaps with an anchor. */
const path = z.string().regex(/^[\w.~%-]+(\/[\w.~%-]+)*(#[\w-]+)?$/, 'expected a path such as leaders/vladimir-putin');

/** What became of one page or paragraph that was published and is no longer where it was. */
const entry = z.strictObject({
  from: path.describe('The path that was published; of a paragraph articles/<id>#<anchor>.'),
  to: z
    .union([path, z.array(path).min(2)])
    .optional()
    .describe('Its path now; several where it was split, which makes a page of choices.'),
  withdrawn: fullDate.optional().describe('Instead of `to`: the day when it was withdrawn.'),
  why: z.string().min(1).optional().describe('Why, in a sentence for readers; withdrawing needs it.'),
});

/** `content/moved.yaml`. Every entry says where to, or when it was withdrawn and why. */
export const movedSchema = z
  .array(
    entry
      .refine(
        ({ to, withdrawn }) => (to === undefined) !== (withdrawn === undefined),
        'needs either `to` or `withdrawn`',
      )
      .refine(({ withdrawn, why }) => withdrawn === undefined || why !== undefined, 'what is withdrawn needs a `why`'),
  )
  .default([]);

export type Moved = z.infer<typeof entry>;

/** The paths that it leads to; none where it was withdrawn. */
export function targetsOf({ to = [] }: Moved): string[] {
  return typeof to === 'string' ? [to] : to;
}

/** The entries about paragraphs of one article, by anchor. */
export function movedAnchors(moved: readonly Moved[], path: string): Map<string, Moved> {
  return new Map(
    moved.flatMap((each) => {
      const [page, anchor] = each.from.split('#');
      return page === path && anchor !== undefined ? [[anchor, each] as const] : [];
    }),
  );
}
