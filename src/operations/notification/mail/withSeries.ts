import { formatMoney } from '@/domain/money/formatMoney'
import { clockShifts } from '@/domain/series/clockShifts'
import { shiftWords } from '@/messages/shiftWords'
import { t } from '@/messages/t'
import { note, timeInZone } from './blocks'
import type { BookingMail, SeriesFacts } from './bookingMail'
import type { MailBlock, MailContent } from './mailContent'

type Template = (mail: BookingMail) => MailContent

/**
 * A mail about one lesson that stands for several of a weekly series (EX03): the dates of all after the facts of the
 * first, and where the clocks will move them for the reader (NV07).
 */
export function withSeries(template: Template): Template {
  return (mail) => {
    const content = template(mail)
    if (!mail.series) return content
    const facts = content.blocks.findIndex(({ kind }) => kind === 'facts')
    return { ...content, blocks: content.blocks.toSpliced(facts + 1, 0, ...seriesBlocks(mail, mail.series)) }
  }
}

function seriesBlocks(mail: BookingMail, { timezone, lessons, total, net }: SeriesFacts): MailBlock[] {
  const count = t('series.all', { count: lessons.length })
  const together = {
    label: t(mail.to.part === 'tutor' ? 'series.netLabel' : 'series.totalLabel'),
    value: t('series.total', { lessons: count, amount: formatMoney(mail.to.part === 'tutor' ? net : total) }),
  }
  const dates = lessons.map(({ start }, index) => ({
    label: t('series.lessonNumber', { number: index + 1 }),
    value: timeInZone(start, mail),
  }))
  const starts = lessons.map(({ start }) => start)
  const shifts = clockShifts({ starts, seriesZone: timezone, ownZone: mail.to.timeZone })
  return [
    { kind: 'facts', facts: [...dates, together] },
    ...shifts.map((shift) => note(shiftWords(shift, mail.to.timeZone))),
  ]
}
