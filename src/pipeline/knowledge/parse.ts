import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { type Entity, entitySchemas } from '../../model/entity.ts';
import type { Kind } from '../../model/kind.ts';
import { hasError } from '../problem.ts';
import { readYaml } from '../yaml.ts';

/**
 * Parses one entity file; every mistake becomes an error message at its own place (rules of `readYaml`), and then there
 * is no entity.
 */
export function parseEntity(file: VFile, { kind, id }: { kind: Kind; id: string }): Entity | undefined {
  if (hasError(file)) return undefined;
  const text = String(file.value);
  const fast = entitySchemas[kind].safeParse(parseQuickly(text));
  const value = fast.success ? fast.data : readYaml(file, { text, offset: 0, schema: entitySchemas[kind] })?.value;
  return value && ({ entity: kind, id, ...value } as Entity); // the kind picks the schema
}

/** The value without places: four times as fast as a document, and nearly every file is right. */
function parseQuickly(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
