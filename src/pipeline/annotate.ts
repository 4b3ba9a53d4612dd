import type { Annotation } from '../model/annotation.ts';
import type { ParsedSeed } from '../model/seed.ts';
import type { NameIndex } from './annotate/compile.ts';
import { openDesk } from './annotate/desk.ts';
import { readText } from './annotate/document.ts';
import { resolveNamesAndOffices, resolvePeople } from './annotate/resolve.ts';
import { findContacts } from './contacts/find.ts';
import { findStatements } from './statements/find.ts';
import { readPassage } from './statements/passage.ts';

/** Finds and resolves everything in one article: names and offices, then who says what and who is in touch with whom. */
export function annotate(parsed: ParsedSeed, index: NameIndex): Annotation {
  const doc = resolveNamesAndOffices(resolvePeople(openDesk(readText(parsed), index)));
  const passage = readPassage(doc);
  return {
    mentions: [...doc.mentions],
    unresolved: doc.unresolved,
    statements: findStatements(passage),
    contacts: findContacts(passage),
  };
}
