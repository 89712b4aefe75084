import { safeHref } from '@/domain/content/safeHref'

/** Validates a link of a page: somewhere on this site, or another site over https. Empty is fine. */
export function isSafeLink(value: unknown): true | string {
  return !value || safeHref(value) !== null || 'Start with / for a page of this site, or with https://.'
}
