export const error = {
  notFoundTitle: 'We can’t find that page',
  notFoundText:
    'The link may be old, or the page may have moved. Try the search, or start from the home page.',
  brokenTitle: 'Something went wrong on our side',
  brokenText:
    'Nothing you entered was lost. Try again in a moment; if it keeps happening, tell us the number below.',
  reference: 'Reference {id}',
  home: 'Go to the home page',
} as const
