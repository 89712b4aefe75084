import type { Viewer } from './viewer'

/** The logged-in person as the API shows them to themselves. */
export type UserView = Omit<Viewer, 'sessionId' | 'user'>

export function userView(viewer: Viewer): UserView {
  const { id, email, firstName, lastName, roles, timezone, currency, emailVerified } = viewer
  return { id, email, firstName, lastName, roles, timezone, currency, emailVerified }
}
