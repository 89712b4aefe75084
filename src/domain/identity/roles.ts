/** Who a person can be (domain.md section 1); one person may be several. */
export const ROLES = ['student', 'parent', 'tutor', 'support', 'ops', 'finance', 'content', 'owner'] as const
export type Role = (typeof ROLES)[number]

/** Those who work for the marketplace and may enter the admin panel, each with their own part of it. */
export const STAFF_ROLES = [
  'support',
  'ops',
  'finance',
  'content',
  'owner',
] as const satisfies readonly Role[]

/** Those who look for lessons, for themselves or for a child. */
export const LEARNER_ROLES = ['student', 'parent'] as const satisfies readonly Role[]

export type RoleHolder = { roles?: readonly Role[] | null }

/** Whether the person holds at least one of the roles. Exact: an owner is not every other role. */
export function hasRole(person: RoleHolder | null | undefined, ...roles: readonly Role[]): boolean {
  return person?.roles?.some((role) => roles.includes(role)) ?? false
}

/** Whether the person takes lessons or books them for a child. */
export function isLearner(person: RoleHolder | null | undefined): boolean {
  return hasRole(person, ...LEARNER_ROLES)
}

/** Whether the person holds any staff role. */
export function isStaff(person: RoleHolder | null | undefined): boolean {
  return hasRole(person, ...STAFF_ROLES)
}
