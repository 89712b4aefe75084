import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { addMoney, type Money, money, subtractMoney } from '@/domain/money/money'
import type { PaperContent } from '@/domain/paper/paperContent'
import { addTenders, NO_TENDERS, type Tenders, tenderSum } from '@/domain/payment/tenders'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { type LoadedPayment, readPayment } from '../payment/paymentRow'
import { issuePaper, paperOfCause } from './issuePaper'
import { issuerLines } from './issuerLines'
import { lessonWords } from './lessonWords'
import { type Party, partyOf } from './partyOf'
import { type PaymentLine, paymentLines } from './paymentLines'
import { type ReceiptVat, receiptVat } from './receiptVat'

type Input = { tx: Tx; paymentId: string; kind: 'receipt' | 'invoice'; now: Date }

/**
 * The receipt of a captured payment, or its invoice, which needs the payer's tax details (EX30). One of each for a
 * payment; that of a series lists every lesson. What was asked for before is answered again. A paper is about money that
 * came in: what was paid from the wallet or with a lesson of a package had its paper when that was bought.
 * @returns null when nothing of it came in by card
 * @throws DomainError NOT_FOUND when there is no such payment or nothing was captured, PROFILE_INCOMPLETE for an
 *   invoice without tax details.
 */
export async function issueReceipt({
  tx,
  paymentId,
  kind,
  now,
}: Input): Promise<{ id: string; number: string } | null> {
  const found = await readPayment(tx, paymentId)
  const payment = found.paidById ? await readPayment(tx, found.paidById) : found
  const causeKey = `${kind}:${payment.id}`
  const before = await paperOfCause(tx, causeKey)
  if (before) return before
  if (payment.capturedAmount <= 0)
    throw new DomainError('NOT_FOUND', `payment ${payment.id} was not captured`)
  const lines = await paymentLines(tx, payment.id)
  const tenders = lines.map((line) => line.tenders).reduce(addTenders, NO_TENDERS)
  const card = payment.capturedAmount - tenderSum(tenders)
  if (card <= 0) return null
  const party = await partyOf(tx, payment.payerId)
  if (kind === 'invoice' && !party.hasTaxDetails)
    throw new DomainError('PROFILE_INCOMPLETE', `payer ${payment.payerId} has no tax details`, {
      userMessage: 'An invoice needs your name and address. Add your tax details and ask for it again.',
    })
  const price = money(payment.capturedAmount, payment.amount.currency)
  if (
    sum(
      lines.map(({ amount }) => amount),
      price.currency,
    ).amount !== price.amount
  )
    throw new DomainError('INTERNAL', `the lines of payment ${payment.id} are not what was captured`)
  const total = money(card, price.currency)
  const paid = await paidAt(tx, payment)
  const issuer = issuerLines()[0] as string
  const vat = await receiptVat({ tx, lines, party, issuer, at: paid })
  const content = receiptContent({ kind, lines, price, total, tenders, party, vat, paidAt: paid, now })
  return issuePaper({
    tx,
    kind,
    causeKey,
    issuedTo: payment.payerId,
    paymentId: payment.id,
    total,
    content,
    now,
  })
}

/** When the books took the money, else when the payment was begun. */
async function paidAt(tx: Tx, { id, createdAt }: LoadedPayment): Promise<Date> {
  const { rows } = await tx.execute<{ at: string | null }>(sql`
    select min(e.at) as at from ledger_entries e join payments p on e.cause_key = 'capture:' || p.id
    where p.id = ${id} or p.paid_by_id = ${id}`)
  return rows[0]?.at ? new Date(rows[0].at) : createdAt
}

type Words = {
  kind: 'receipt' | 'invoice'
  lines: PaymentLine[]
  price: Money
  /** What the payer paid: the prices less what was covered otherwise. */
  total: Money
  tenders: Tenders
  party: Party
  vat: ReceiptVat
  paidAt: Date
  now: Date
}

function receiptContent({
  kind,
  lines,
  price,
  total,
  tenders,
  party,
  vat,
  paidAt: paid,
  now,
}: Words): PaperContent {
  const from = issuerLines()
  const issuer = from[0] as string
  const { currency } = total
  const date = (instant: Date) => formatInstant({ instant, timeZone: party.timezone, style: 'dateYear' })
  // What the marketplace gave towards it is no money of the payer's (CT26).
  const { promo, credit, wallet, package: lesson } = tenders
  const less = [
    { label: t('paper.discount'), amount: promo + credit },
    { label: t('paper.fromWallet'), amount: wallet },
    { label: t('paper.fromPackage'), amount: lesson },
  ]
  const fee = sum(
    lines.map(({ serviceFee }) => serviceFee),
    currency,
  )
  return {
    language: 'en',
    title: t(`paper.kind.${kind}`),
    facts: [
      { label: t('paper.issued'), value: date(now) },
      { label: t('paper.paidOn'), value: date(paid) },
      { label: t('paper.currency'), value: currency },
    ],
    parties: [
      { heading: t('paper.from'), lines: from },
      { heading: t('paper.for'), lines: party.lines },
    ],
    tables: [
      {
        caption: t(lines.some(({ lesson }) => lesson) ? 'paper.lessons' : 'paper.payments'),
        columns: [
          { label: t('paper.what'), align: 'start', share: 0.75 },
          { label: t('paper.amount'), align: 'end', share: 0.25 },
        ],
        rows: lines.map((line) => {
          const { what, detail } = lessonWords({ line, timeZone: party.timezone, issuer })
          const amount = formatMoney(subtractMoney(line.amount, line.serviceFee))
          return [detail ? `${what}\n${detail}` : what, amount]
        }),
      },
    ],
    totals: [
      ...(fee.amount > 0
        ? [
            {
              label: t('paper.sumOfLessons'),
              value: formatMoney(subtractMoney(price, fee)),
            },
            { label: t('paper.serviceFee'), value: formatMoney(fee) },
            ...vat.facts,
          ]
        : []),
      ...less
        .filter(({ amount }) => amount > 0)
        .map(({ label, amount }) => ({ label, value: formatMoney(money(-amount, currency)) })),
      { label: t('paper.totalPaid'), value: formatMoney(total), isStrong: true },
    ],
    notes: [t('paper.receiptNote', { issuer }), ...vat.notes, ...(kind === 'invoice' ? vat.lessonNotes : [])],
  }
}

const sum = (amounts: Money[], currency: string) => amounts.reduce(addMoney, money(0, currency))
