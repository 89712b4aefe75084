import type { Payload } from 'payload'
import type { EvidenceFacts } from '@/domain/chargeback/evidenceFacts'
import { formatMoney } from '@/domain/money/formatMoney'
import type { PaperContent, PaperTable } from '@/domain/paper/paperContent'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { issuerLines } from '@/operations/paper/issuerLines'
import { writePdf } from '@/services/paper/writePdf'
import { type EvidencePack, getEvidencePack } from './getEvidencePack'

type Input = { payload: Payload; viewer: Viewer; chargebackId: string; now: Date }

/**
 * The evidence of a chargeback as a PDF for people (NV15): the same facts as the fields the bank gets, in order.
 * @throws DomainError as `getEvidencePack`
 */
export async function evidenceFile({
  payload,
  viewer,
  chargebackId,
  now,
}: Input): Promise<{ name: string; content: Buffer }> {
  const pack = await getEvidencePack({ payload, viewer, chargebackId })
  const content = paperOf(pack)
  const issuer = issuerLines()[0] ?? ''
  return {
    name: `evidence-${pack.disputeId}.pdf`,
    content: await writePdf({ number: pack.disputeId, issuedAt: now, issuer, content }),
  }
}

function paperOf({ facts, fields, ...pack }: EvidencePack): PaperContent {
  const { payer, payment, lessons } = facts
  return {
    language: 'en',
    title: 'Evidence',
    facts: [
      { label: 'Taken back', value: formatMoney(pack.amount) },
      { label: 'The payer says', value: pack.reason.replaceAll('_', ' ') },
      { label: 'Opened', value: utc(pack.openedAt) },
      { label: 'Answer by', value: pack.evidenceDueBy ? utc(pack.evidenceDueBy) : 'no date' },
    ],
    parties: [
      { heading: 'From', lines: issuerLines() },
      { heading: 'Payer', lines: [payer.name, payer.email] },
    ],
    tables: tablesOf(facts),
    totals: [
      { label: 'Paid by card', value: formatMoney(payment.amount) },
      { label: 'Given back', value: formatMoney(payment.refunded) },
      { label: 'In dispute', value: formatMoney(pack.amount), isStrong: true },
    ],
    notes: [
      fields.cancellationPolicyDisclosure,
      fields.cancellationRebuttal,
      fields.refundRefusalExplanation,
      ...(payment.capturedAt ? [`Collected ${utc(payment.capturedAt)}, payment ${payment.id}.`] : []),
      ...lessons.flatMap(({ reference, review }) =>
        review
          ? [
              `${reference}: reviewed by the payer with ${review.rating} of 5${review.comment ? `: ${review.comment}` : '.'}`,
            ]
          : [],
      ),
    ].filter((text) => text !== ''),
  }
}

const utc = (at: string) => `${at.slice(0, 16).replace('T', ' ')} UTC`

/** A row stays on one page, so that a long text becomes several. */
const LONGEST = 1500

function tablesOf({ lessons, messages, files }: EvidenceFacts): PaperTable[] {
  return [
    table(
      'Lessons',
      lessons.map(({ reference, subject, tutorName, start, end, outcome }) => [
        utc(start),
        reference,
        `${subject} with ${tutorName}, until ${utc(end)}${outcome ? `: ${outcome.replaceAll('_', ' ').toLowerCase()}` : ''}`,
      ]),
    ),
    table(
      'Who was on the page of the lesson',
      lessons.flatMap(({ reference, attendance }) =>
        attendance.map(({ side, joinedAt, leftAt }) => [
          utc(joinedAt),
          side,
          `until ${utc(leftAt)}, booking ${reference}`,
        ]),
      ),
    ),
    table(
      'What happened',
      lessons.flatMap(({ timeline }) =>
        timeline.map(({ at, by, action, reason }) => [utc(at), by, reason ? `${action}: ${reason}` : action]),
      ),
    ),
    table(
      'Messages around the lessons',
      (messages ?? []).map(({ at, from, text }) => [utc(at), from, text]),
    ),
    table(
      'Files handed in',
      (files ?? []).map(({ at, side, name, size, sha256, reference }) => [
        utc(at),
        side,
        `${name}, ${size} bytes, booking ${reference}, SHA-256 ${sha256}`,
      ]),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

const table = (caption: string, rows: string[][]): PaperTable => ({
  caption,
  columns: [
    { label: 'When', align: 'start', share: 0.24 },
    { label: 'Who', align: 'start', share: 0.16 },
    { label: 'What', align: 'start', share: 0.6 },
  ],
  rows: rows.flatMap(([when = '', who = '', what = '']) => pieces(what).map((piece) => [when, who, piece])),
})

function pieces(text: string): string[] {
  const flat = text.replaceAll(/\s*\n\s*/g, ' ')
  return Array.from({ length: Math.max(1, Math.ceil(flat.length / LONGEST)) }, (_, index) =>
    flat.slice(index * LONGEST, (index + 1) * LONGEST),
  )
}
