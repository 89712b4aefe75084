/** `tutorPending` as people read it: Tutor pending. */
export function accountWords(account: string): string {
  const words = account.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
