import type { Endpoint, Payload } from 'payload'
import { adminPanel } from '@/access/adminPanel'

/**
 * Payload lets every logged-in user store preferences of the admin panel, as many and as large as they like. Only
 * those who may open the panel need any. Called once, when Payload starts: the collection is Payload's own.
 */
export function keepPreferencesToStaff(payload: Payload): void {
  const { config } = payload.collections['payload-preferences']
  const endpoints = (config.endpoints || []) as Endpoint[]
  config.endpoints = endpoints.map((endpoint) => ({
    ...endpoint,
    handler: (req) => (adminPanel({ req }) ? endpoint.handler(req) : refused()),
  }))
}

const refused = () =>
  Response.json({ errors: [{ message: 'Only staff have preferences.' }] }, { status: 403 })
