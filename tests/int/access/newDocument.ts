import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { env } from '@/env'
import { paragraph, words } from '../content/content'
import type { TestApp } from '../support/testApp'

/** A pixel, as small as a PNG can be. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let year = 2030
const nextYear = () => {
  year += 1
  return year
}

const COMPLETE: Record<string, () => Record<string, unknown>> = {
  users: () => ({
    email: `${crypto.randomUUID()}@example.test`,
    password: 'three quiet herons',
    firstName: 'New',
    lastName: 'Person',
    roles: ['support'],
    status: 'active',
    timezone: 'UTC',
    currency: 'USD',
    locale: 'en',
  }),
  subjects: () => ({ name: crypto.randomUUID(), slug: crypto.randomUUID(), category: 'Tests' }),
  'promo-codes': () => ({ code: crypto.randomUUID().slice(0, 18), kind: 'percent', percent: 10 }),
  'vat-rates': () => ({
    country: 'FR',
    rateBps: 2000,
    validFrom: `${nextYear()}-01-01`,
  }),
  pages: () => ({ title: 'New', slug: crypto.randomUUID() }),
  articles: () => ({
    title: 'New',
    slug: crypto.randomUUID(),
    summary: 'About',
    category: 'start',
    body: paragraph(words('Like this.')),
  }),
  redirects: () => ({ fromPath: `/p/${crypto.randomUUID()}`, toPath: '/tutors' }),
}

/**
 * Tries to make a document over REST with everything it needs. @returns whether it was made
 * @throws Error when it was refused for another reason than access
 */
export async function newDocument(app: TestApp, slug: string, token?: string): Promise<boolean> {
  const { status, body } =
    slug === 'media'
      ? await newUpload({ name: `${crypto.randomUUID()}.png`, type: 'image/png', content: PIXEL, token })
      : await app.cms('POST', `/${slug}`, { token, body: COMPLETE[slug]?.() ?? {} })
  if (status === 201) return true
  if (status === 403) return false
  throw new Error(`POST ${slug}: ${status} ${JSON.stringify(body)}`)
}

type Upload = { name: string; type: string; content: Buffer; token?: string }

/** Sends a file to the media collection as the admin panel does. */
export async function newUpload({ name, type, content, token }: Upload) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A picture' }))
  form.append('file', new Blob([new Uint8Array(content)], { type }), name)
  const request = new Request(`${env.SERVER_URL}/api/cms/media`, {
    method: 'POST',
    headers: token ? { authorization: `JWT ${token}` } : {},
    body: form,
  })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: await response.json() }
}
