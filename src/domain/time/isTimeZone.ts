/** Those most people live in; asking `Intl` about one of them again and again is slow. */
const usual = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])

/** Whether the text names an IANA time zone such as `Europe/Belgrade`; bare offsets such as `+02:00` do not. */
export function isTimeZone(name: string): boolean {
  if (usual.has(name)) return true
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
