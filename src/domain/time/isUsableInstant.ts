const EARLIEST = Date.UTC(1970, 0, 1)
const LATEST = Date.UTC(2200, 0, 1)

/**
 * Whether an instant lies where the product's arithmetic and Postgres both go: from 1970 to 2199. A year later or a
 * margin around it must not leave what a `timestamptz` in ISO 8601 can say.
 */
export function isUsableInstant(instant: Date): boolean {
  return instant.getTime() >= EARLIEST && instant.getTime() < LATEST
}
