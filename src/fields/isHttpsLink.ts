/** Validates a link that people will click: https only, so that no script hides in it. Empty is fine. */
export function isHttpsLink(value: string | string[] | null | undefined): true | string {
  return !value || /^https:\/\/[^\s]+$/.test(String(value)) || 'Use a link that starts with https://.'
}
