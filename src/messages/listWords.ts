const LIST = new Intl.ListFormat('en', { type: 'conjunction' })

/** `a, b and c`: things in a sentence. */
export const listWords = (things: readonly string[]): string => LIST.format(things)
