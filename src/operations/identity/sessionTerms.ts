/** CT04: an access token of 30 minutes, a refresh token of 30 days that rotates. */
export const ACCESS_MINUTES = 30
export const REFRESH_DAYS = 30

/** The name under which Payload looks for the access token (`cookiePrefix` of payload.config.ts). */
export const ACCESS_COOKIE = 'edustream-token'
export const REFRESH_COOKIE = 'edustream-refresh'
