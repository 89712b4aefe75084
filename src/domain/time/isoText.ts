/**
 * An instant as ISO 8601 in UTC, as DTOs carry it: of a date, or of the text of one as the database answers it. Null where
 * there is none.
 */
export function isoText(at: Date | string): string
export function isoText(at: Date | string | null | undefined): string | null
export function isoText(at: Date | string | null | undefined): string | null {
  return at ? new Date(at).toISOString() : null
}
