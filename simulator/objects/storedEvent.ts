/** As the published object, its `data.object` being whatever the event is about. */
export type StoredEvent = {
  id: string
  object: 'event'
  /** The connected account it happened to; absent for the platform's own. */
  account?: string
  api_version: string
  created: number
  data: { object: { id: string; object: string } }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

/** As the published event of version 2: only what it is about. */
export type ThinEvent = {
  id: string
  object: 'v2.core.event'
  changes: null
  created: string
  livemode: false
  reason: null
  related_object: { id: string; type: string; url: string }
  type: string
}
