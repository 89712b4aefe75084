import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiEndpoints } from '@/endpoints/apiEndpoints'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.close())

describe('GET /api/openapi.json', () => {
  it('should describe every endpoint with its inputs', async () => {
    const { status, body } = await app.api('GET', '/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    for (const { method, path } of apiEndpoints.filter((endpoint) => endpoint.path !== '/openapi.json')) {
      expect(body.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]).toHaveProperty(method.toLowerCase())
    }
    const create = body.paths['/api/bookings'].post
    expect(create.requestBody.content['application/json'].schema.required).toEqual([
      'tutorId',
      'start',
      'durationMinutes',
      'subjectId',
    ])
    expect(create.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }),
    )
  })
})
