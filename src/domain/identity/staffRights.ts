import { hasRole, type RoleHolder } from './roles'

/** Looks into what people report and what banks dispute. */
export const worksOnCases = (person: RoleHolder): boolean =>
  hasRole(person, 'ops', 'support', 'finance', 'owner')

/** Reads what people wrote to each other and handed in about a case; finance works on cases without that. */
export const readsMessages = (person: RoleHolder): boolean => hasRole(person, 'ops', 'support', 'owner')

/** Gives payments back, and lets those that wait for a look go on or end (J05, J13). */
export const decidesPayments = (person: RoleHolder): boolean => hasRole(person, 'ops', 'finance', 'owner')

/** Sees what people search for, and decides how tutors are put in order. */
export const runsSearch = (person: RoleHolder | null | undefined): boolean => hasRole(person, 'ops', 'owner')

/** Writes pages and articles, and puts them on the site. */
export const publishesContent = (person: RoleHolder | null | undefined): boolean =>
  hasRole(person, 'content', 'owner')
