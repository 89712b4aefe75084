import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { viewerFrom } from '@/operations/identity/queries/viewer'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let person: Person
beforeAll(async () => {
  app = await startTestApp()
  person = await app.createPerson()
})
afterAll(() => app.close())

/** The product with a database that answers every statement with this error. */
const failing = (code: string): Payload => {
  const error = Object.assign(new Error('from the database'), { code })
  return Object.create(app.payload, { db: { value: { drizzle: { execute: () => Promise.reject(error) } } } })
}

async function viewerWith(payload: Payload) {
  const headers = new Headers({ authorization: `JWT ${person.token}` })
  return viewerFrom({ payload, headers, now: await app.now() })
}

it('should not take people for strangers while the database restarts', async () => {
  expect((await viewerWith(app.payload))?.id).toBe(person.id)
  await expect(viewerWith(failing('57P03'))).rejects.toMatchObject({ code: '57P03' })
})

it('should still take an account that cannot be read for nobody', async () => {
  expect(await viewerWith(failing('22P02'))).toBeNull()
})
