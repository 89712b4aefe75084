/** The parameters of an address; one that is repeated is a list, which only those take that say so. */
export function queryOf(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const [only = '', ...more] = params.getAll(name)
      return [name, more.length > 0 ? [only, ...more] : only]
    }),
  )
}
