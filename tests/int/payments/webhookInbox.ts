import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = {
  id: string
  type: string
  body: string
  signature: string
  event: { id: string; type: string; created: number; data: { object: Record<string, unknown> } }
}

export type WebhookInbox = {
  url: string
  port: number
  received: Received[]
  /** The status of the next answers; the last one stays. */
  answerWith(...statuses: number[]): void
  /** Resolves once `count` deliveries that match have arrived, those before included. */
  waitFor(matches: (item: Received) => boolean, count?: number): Promise<Received[]>
  clear(): void
  close(): Promise<void>
}

/** The shop's end of the webhooks: keeps what arrives and answers as it is told. */
export async function openWebhookInbox(port = 0): Promise<WebhookInbox> {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  let statuses = [200]
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const event = JSON.parse(body) as Received['event']
      const signature = String(request.headers['stripe-signature'])
      received.push({ id: event.id, type: event.type, body, signature, event })
      const status = statuses[0] ?? 200
      if (statuses.length > 1) statuses.shift()
      response.writeHead(status).end()
      for (const check of waiting) check()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${bound}/webhooks`,
    port: bound,
    received,
    answerWith: (...next) => {
      statuses = next
    },
    waitFor: (matches, count = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = received.filter(matches)
          if (found.length < count) return
          waiting.delete(check)
          resolve(found)
        }
        waiting.add(check)
        check()
      }),
    clear: () => {
      received.length = 0
      statuses = [200]
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
