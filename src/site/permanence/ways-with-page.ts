import type { Past } from '../../integrations/permanence.ts';
import type { Corpus } from '../corpus.ts';
import { isMade } from '../thrift/thrift.ts';
import { findWays, type Way } from './ways.ts';

/**
 * The ways that have a small page of their own: all of them, but on a very large site those to rarely named things, which
 * redirects.json, the rules for servers and 404.html know all the same. One that was recorded, or that an editor made, has
 * its page for good.
 */
export function waysWithPage(corpus: Corpus, past: Past): Way[] {
  return findWays(corpus, past).filter(
    ({ path, to, moved }) =>
      moved !== undefined ||
      Object.hasOwn(past.ledger, `/${path}/`) ||
      to.some((target) => isMade(corpus, 'ways', target)),
  );
}
