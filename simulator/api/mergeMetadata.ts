/** Metadata of an update joins what was there; an empty value removes its key. */
export function mergeMetadata(
  old: Record<string, string>,
  added: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...old, ...added }).filter(([, value]) => value !== ''))
}
