const LONGEST = 80

/** The end of an address made from a title: small letters, digits and single hyphens. Empty when the title has none of them. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}

/** Whether a text can be the end of an address: 2 to 80 small letters, digits and single hyphens between them. */
export const isSlug = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
