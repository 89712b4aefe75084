import { describe, expect, it } from 'vitest'
import { ROLES } from './roles'
import { decidesPayments, publishesContent, readsMessages, runsSearch, worksOnCases } from './staffRights'

describe('what staff may do', () => {
  it.each([
    ['works on cases', worksOnCases, ['support', 'ops', 'finance', 'owner']],
    ['reads messages', readsMessages, ['support', 'ops', 'owner']],
    ['decides payments', decidesPayments, ['ops', 'finance', 'owner']],
    ['runs the search', runsSearch, ['ops', 'owner']],
    ['publishes content', publishesContent, ['content', 'owner']],
  ] as const)('%s', (_name, may, roles) => {
    expect(ROLES.filter((role) => may({ roles: [role] }))).toEqual(roles)
    expect(may({ roles: [] })).toBe(false)
  })
})
