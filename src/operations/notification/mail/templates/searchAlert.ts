import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'
import { action, note, paragraph } from '../blocks'
import type { MailContent } from '../mailContent'

type Props = {
  firstName: string
  searchName: string
  tutors: readonly { name: string; headline: string; price: Money; isAbout: boolean }[]
  /** How many there are in all. */
  count: number
  searchPath: string
  stopPath: string
}

/** To a learner: tutors have come who fit a search they saved (ADR 038). */
export function searchAlert({
  firstName,
  searchName,
  tutors,
  count,
  searchPath,
  stopPath,
}: Props): MailContent {
  const [first] = tutors
  const more = count - tutors.length
  return {
    subject: t('searchAlert.subject', { count, search: searchName }),
    preview: first ? `${first.name}: ${first.headline}` : '',
    heading: t('searchAlert.heading', { firstName }),
    blocks: [
      paragraph(t('searchAlert.text', { count, search: searchName })),
      {
        kind: 'facts',
        facts: tutors.map(({ name, headline, price, isAbout }) => ({
          label: name,
          value: t(isAbout ? 'searchAlert.lineAbout' : 'searchAlert.line', {
            headline,
            price: formatMoney(price),
          }),
        })),
      },
      ...(more > 0 ? [paragraph(t('searchAlert.more', { count: more }))] : []),
      action(t('searchAlert.action'), searchPath, { label: t('searchAlert.stop'), path: stopPath }),
      note(t('searchAlert.note')),
    ],
    reason: t('searchAlert.reason', { search: searchName }),
  }
}
