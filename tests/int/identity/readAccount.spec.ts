import { afterAll, beforeAll, expect, it } from 'vitest'
import { readAccount } from '@/operations/identity/queries/readAccount'
import { SLUGS } from '@/slugs'
import { PASSWORD, registration } from '../support/registration'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const SECRETS = ['password', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration']

it('should read of an account what Payload reads, roles and sessions in order', async () => {
  const body = registration({ role: 'tutor' })
  const { id } = (await app.api('POST', '/auth/register', { body })).body.user
  await app.api('POST', '/auth/login', { body: { email: body.email, password: PASSWORD } })
  await app.payload.update({
    collection: SLUGS.users,
    id,
    data: { roles: ['tutor', 'student'], emailVerifiedAt: '2026-11-27T10:20:30.456Z' },
    overrideAccess: true,
    context: { operation: true },
  })
  const stored = await app.payload.findByID({
    collection: SLUGS.users,
    id,
    depth: 0,
    overrideAccess: true,
  })
  const read = await readAccount(app.payload, id)
  expect(read).toEqual({ ...stored, collection: 'users' })
  expect(read?.sessions).toHaveLength(2)
  expect(read?.roles).toEqual(['tutor', 'student'])
  expect(Object.keys(read ?? {}).filter((key) => SECRETS.includes(key))).toEqual([])
})

it('should find nobody where there is nobody', async () => {
  expect(await readAccount(app.payload, crypto.randomUUID())).toBeNull()
})
