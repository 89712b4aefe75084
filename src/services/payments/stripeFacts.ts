/** Key in a processor object's metadata that keeps our operation's key for longer than the processor remembers it. */
export const OPERATION_KEY = 'operation'

/** The id of something that may have been expanded. */
export function idOf(reference: string | { id: string } | null | undefined): string | null {
  return reference === null || reference === undefined || typeof reference === 'string'
    ? (reference ?? null)
    : reference.id
}
