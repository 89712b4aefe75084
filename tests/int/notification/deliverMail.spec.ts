import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverMail } from '@/operations/notification/deliverMail'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { MailRefused, type MailTransport, type OutgoingMail } from '@/services/mail/mailTransport'
import { drainJobs } from '../support/drainJobs'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** A transport that writes down what it is given; it fails as often as asked, then works. */
function recorder(failures: Error[] = []) {
  const sent: OutgoingMail[] = []
  const transport: MailTransport = {
    name: 'recorder',
    send: async (mail) => {
      const failure = failures.shift()
      if (failure) throw failure
      sent.push(mail)
    },
  }
  return { sent, transport }
}

async function queueOne(key: string): Promise<string> {
  const now = await app.now()
  const props = { firstName: 'Ana', token: 'secret' }
  await withTransaction(app.payload, ({ tx }) =>
    sendMail({ tx, key, to: 'ana@example.test', template: 'verifyEmail', props, now }),
  )
  const [row] = await app.rows<{ id: string }>(sql`select id from mail_messages where key = ${key}`)
  return String(row?.id)
}

const stateOf = async (id: string) =>
  (
    await app.rows<{ state: string; sent_at: string | null }>(
      sql`select state, sent_at from mail_messages where id = ${id}`,
    )
  )[0]

const deliver = async (mailId: string, transport: MailTransport) =>
  deliverMail({ payload: app.payload, mailId, now: await app.now(), transport })

describe('delivering a mail', () => {
  it('should hand it over once, whoever tries at the same moment', async () => {
    const id = await queueOne('once')
    const { sent, transport } = recorder()
    const results = await Promise.all(Array.from({ length: 12 }, () => deliver(id, transport)))
    expect(results.filter(Boolean)).toHaveLength(1)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      key: 'once',
      to: 'ana@example.test',
      subject: 'Confirm your email address',
    })
    expect(await stateOf(id)).toMatchObject({ state: 'sent', sent_at: expect.anything() })
  })

  it('should stay queued when the provider is down, fail the try, and go out with the next one', async () => {
    const id = await queueOne('down')
    const { sent, transport } = recorder([new Error('provider is down')])
    await expect(deliver(id, transport)).rejects.toThrow('provider is down')
    expect(await stateOf(id)).toEqual({ state: 'queued', sent_at: null })
    expect(await deliver(id, transport)).toBe(true)
    expect(sent).toHaveLength(1)
  })

  it('should give up on a mail that the provider refuses for good', async () => {
    const id = await queueOne('refused')
    const { sent, transport } = recorder([new MailRefused('no such address')])
    expect(await deliver(id, transport)).toBe(false)
    expect(await stateOf(id)).toEqual({ state: 'failed', sent_at: null })
    expect(await deliver(id, transport)).toBe(false)
    expect(sent).toEqual([])
  })

  it('should be queued once per key, in the transaction of its cause', async () => {
    await queueOne('repeat')
    await queueOne('repeat')
    const lost = withTransaction(app.payload, async ({ tx }) => {
      const mail = {
        tx,
        key: 'lost',
        to: 'ana@example.test',
        template: 'passwordChanged',
        now: await app.now(),
      } as const
      await sendMail({ ...mail, props: { firstName: 'Ana' } })
      throw new Error('rolled back')
    })
    await expect(lost).rejects.toThrow('rolled back')
    const rows = await app.rows(sql`select 1 from mail_messages where key in ('repeat', 'lost')`)
    expect(rows).toHaveLength(1)
  })

  it('should be done by the job that was queued with it', async () => {
    const id = await queueOne('by-job')
    expect(await drainJobs(app.payload)).toContain('mail.send')
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })
})
