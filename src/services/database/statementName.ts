import { randomUUID } from 'node:crypto'

const names = new Map<string, string>()

/**
 * The name under which connections keep a statement that is planned once: the same for the same text, and never used before
 * on any connection of this process, so that a new release meets no plan of the old one.
 */
export function statementName(text: string): string {
  return names.get(text) ?? renameStatement(text)
}

/** Another name from now on: what was planned under the one before is out of date. */
export function renameStatement(text: string): string {
  const name = `es_${randomUUID()}`
  names.set(text, name)
  return name
}
