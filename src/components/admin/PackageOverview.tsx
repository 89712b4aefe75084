import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import { getPackage } from '@/operations/package/queries/getPackage'
import { personLabel } from '@/operations/trust/queries/personLabel'
import { staffContext } from '@/operations/trust/staffContext'
import { SLUGS } from '@/slugs'
import { CaseFacts } from './CaseFacts'
import { utcText } from './utcText'

/** A package at a glance, above the fields: whose, with whom, what is left of it and what that is worth. */
export async function PackageOverview({ id, data, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const bought = await getPackage({ payload, viewer, packageId: String(id), now })
  const student: unknown = data?.student?.id ?? data?.student
  const facts: [string, string][] = [
    ['Student', await personLabel({ payload, id: String(student), collection: SLUGS.users })],
    ['Tutor', bought.tutorName],
    [
      'Lessons',
      `${bought.lessonsLeft} of ${bought.lessonsPurchased} left, ${formatDuration(bought.durationMinutes)} each; ${bought.lessonsUsed} booked, ${bought.lessonsReturned} paid back`,
    ],
    ['Paid', formatMoney(bought.price)],
    ['Worth of what is left', formatMoney(bought.value)],
    ['Stands at', t(`packages.status.${bought.status}`)],
    ['Book by', bought.expiresAt ? utcText(bought.expiresAt) : t('packages.forEver')],
  ]
  return <CaseFacts facts={facts} label="Package at a glance" />
}
