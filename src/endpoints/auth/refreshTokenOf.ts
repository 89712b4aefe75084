import { parseCookies } from 'payload'
import { env } from '@/env'
import { REFRESH_COOKIE } from '@/operations/identity/sessionTerms'

/**
 * The refresh token of a request: from its body, or from the cookie when a page of ours (or no browser) sent it.
 * A foreign page gets nothing out of somebody's cookie.
 */
export function refreshTokenOf(request: Request, body: { refreshToken?: string }): string | undefined {
  if (body.refreshToken) return body.refreshToken
  const origin = request.headers.get('origin')
  if (origin && origin !== env.SERVER_URL) return undefined
  return parseCookies(request.headers).get(REFRESH_COOKIE) || undefined
}
