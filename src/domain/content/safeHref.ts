const OWN_PATH = /^\/(?![/\\])[^\s\\]*$/
const OWN_PLACE = /^#[\w-]+$/
const SCHEMES = new Set(['https:', 'mailto:', 'tel:'])

/**
 * Where a link that somebody wrote may lead: a page of ours, a place on the same page, another site over https, a mail
 * address or a telephone. Anything else, a script above all, is null.
 */
export function safeHref(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const href = written.trim()
  if (OWN_PATH.test(href) || OWN_PLACE.test(href)) return href
  // What browsers skip when they read a scheme (tabs, line ends) has no place in one.
  if (hasControls(href)) return null
  return URL.canParse(href) && SCHEMES.has(new URL(href).protocol) ? href : null
}

/** Whether a text is the address of a page of this site, as redirects and canonical addresses name it. */
export const isOwnPath = (text: string): boolean => OWN_PATH.test(text)

const hasControls = (text: string) => [...text].some((sign) => sign.charCodeAt(0) <= 32)
