const SECRET_BELOW = '/api/calendar/'

/** The path of a request as the log may hold it: below `/api/calendar/` the rest is a secret, right or wrong. */
export const loggedPath = (path: string): string =>
  path.startsWith(SECRET_BELOW) ? `${SECRET_BELOW}[hidden]` : path
