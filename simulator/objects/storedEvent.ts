/** As the published object, its `data.object` being whatever the event is about. */
export type StoredEvent = {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: { id: string; object: string } }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}
