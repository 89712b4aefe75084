import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { NO_TENDERS } from '@/domain/payment/tenders'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { issuePaper, paperOfCause } from './issuePaper'
import { issueReceipt } from './issueReceipt'
import { issuerLines } from './issuerLines'
import { lessonWords } from './lessonWords'
import { partyOf } from './partyOf'
import { paymentLines } from './paymentLines'

type Row = Record<string, string | null>

/**
 * The credit note of a refund that succeeded (EX30): names the receipt it corrects, which is issued first if it was
 * not yet. Its total is below zero: what went out to the card. One for each refund; what stays with us, in the wallet, a
 * package or as credit, is for another lesson and corrects no receipt.
 * @returns null when nothing of it went to the card
 * @throws DomainError NOT_FOUND when there is no such refund or it has not succeeded.
 */
export async function issueCreditNote({
  tx,
  refundId,
  now,
}: {
  tx: Tx
  refundId: string
  now: Date
}): Promise<{ id: string; number: string } | null> {
  const causeKey = `creditNote:${refundId}`
  const before = await paperOfCause(tx, causeKey)
  if (before) return before
  const { rows } = await tx.execute<Row>(sql`
    select r.amount, r.card_amount paid, r.currency, r.updated_at, p.id as payment_id, p.payer_id from refunds r join payments p on p.id = r.payment_id
    where r.id = ${refundId} and r.state = 'succeeded'`)
  const refund = rows[0]
  if (!refund) throw new DomainError('NOT_FOUND', `no refund ${refundId} that succeeded`)
  if (Number(refund.paid) === 0) return null
  const paymentId = refund.payment_id as string
  const receipt = await issueReceipt({ tx, paymentId, kind: 'receipt', now })
  const party = await partyOf(tx, refund.payer_id as string)
  const from = issuerLines()
  const total = money(-Number(refund.paid), refund.currency as string)
  const date = (instant: Date | string) =>
    formatInstant({ instant, timeZone: party.timezone, style: 'dateYear' })
  const [line, ...more] = await paymentLines(tx, paymentId)
  const words = lessonWords({
    line:
      line && more.length === 0
        ? line
        : {
            amount: total,
            serviceFee: total,
            lesson: null,
            purchase: null,
            supplier: null,
            tenders: NO_TENDERS,
          },
    timeZone: party.timezone,
    issuer: from[0] as string,
  })
  const what = t('paper.refundOf', { what: words.what })
  return issuePaper({
    tx,
    kind: 'creditNote',
    causeKey,
    issuedTo: refund.payer_id as string,
    paymentId,
    refundId,
    total,
    now,
    content: {
      language: 'en',
      title: t('paper.kind.creditNote'),
      facts: [
        { label: t('paper.issued'), value: date(now) },
        { label: t('paper.refundedOn'), value: date(new Date(refund.updated_at as string)) },
        ...(receipt ? [{ label: t('paper.receipt'), value: receipt.number }] : []),
      ],
      parties: [
        { heading: t('paper.from'), lines: from },
        { heading: t('paper.for'), lines: party.lines },
      ],
      tables: [
        {
          caption: t('paper.payments'),
          columns: [
            { label: t('paper.what'), align: 'start', share: 0.75 },
            { label: t('paper.amount'), align: 'end', share: 0.25 },
          ],
          rows: [[words.detail ? `${what}\n${words.detail}` : what, formatMoney(total)]],
        },
      ],
      totals: [{ label: t('paper.totalBack'), value: formatMoney(total), isStrong: true }],
      notes: [t('paper.creditNote')],
    },
  })
}
