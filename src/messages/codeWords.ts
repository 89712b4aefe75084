/** A code as words for staff: `PARTIALLY_REFUNDED` and `placeRequest` are `partially refunded` and `place request`. */
export const codeWords = (code: string): string =>
  code
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
