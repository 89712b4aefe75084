import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { codeWords } from '@/messages/codeWords'
import { type EvidencePack, getEvidencePack } from '@/operations/chargeback/queries/getEvidencePack'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'
import { CaseFiles } from './CaseFiles'
import { CaseLines } from './CaseLines'
import { lessonLines } from './lessonLines'
import { utcText } from './utcText'
import { wordsOf } from './wordsOf'

/** The chargeback at a glance, above the fields: how long there is to answer, and what speaks for us. */
export async function ChargebackOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer } = await staffContext({ payload, user })
  const pack = await getEvidencePack({ payload, viewer, chargebackId: String(id) })
  const { facts, fields } = pack
  const lines = lessonLines(facts)
  const summary: [string, string][] = [
    ['Payer', `${facts.payer.name}, ${facts.payer.email}`],
    ['Taken back', `${formatMoney(pack.amount)}, fee ${formatMoney(pack.fee)}`],
    ['The payer says', codeWords(pack.reason)],
    ['Opened', utcText(pack.openedAt)],
    [
      'Answer by',
      pack.submittedAt
        ? `answered ${utcText(pack.submittedAt)}`
        : pack.evidenceDueBy
          ? `${utcText(pack.evidenceDueBy)}; we answer a day before if nobody has`
          : 'no answer is asked for',
    ],
    ...facts.lessons.map(({ reference, subject, tutorName, start, outcome }): [string, string] => [
      `Lesson ${reference}`,
      `${subject} with ${tutorName}, ${utcText(start)}${outcome ? `, ${codeWords(outcome)}` : ''}`,
    ]),
  ]
  return (
    <>
      <CaseFacts facts={summary} label="Chargeback at a glance" />
      <CaseLines lines={lines.attendance} title="Stays in the room" />
      <CaseLines lines={lines.timeline} title="What happened" />
      <CaseFiles files={facts.files} />
      {lines.messages ? <CaseLines lines={lines.messages} title="Messages around the lesson" /> : null}
      <CaseLines
        lines={Object.entries(fields).map(([name, text]) => `${wordsOf(name)}: ${text || 'empty'}`)}
        title={evidenceTitle(pack)}
      />
      <p className="case-files">
        <a download={`evidence-${pack.disputeId}.json`} href={`/api/admin/chargebacks/${id}/evidence`}>
          Download the evidence (JSON)
        </a>{' '}
        · <a href={`/api/admin/chargebacks/${id}/evidence/pdf`}>Download the evidence (PDF)</a>
      </p>
    </>
  )
}

function evidenceTitle({ submittedAt, isAsSent }: EvidencePack): string {
  if (!submittedAt) return 'What the bank would get'
  return isAsSent ? 'What the bank got' : 'What the bank got, without what people wrote'
}
