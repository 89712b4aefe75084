import Link from 'next/link'
import { slotTime } from '@/messages/slotTime'
import { t } from '@/messages/t'
import { type SlotDay, type SlotDto, slotValue } from './groupSlotsByDay'

/** `links` lead to the booking page of a slot; `radios` are a field of the form around them. */
export type SlotChoice =
  | { kind: 'links'; hrefFor: (slot: SlotDto) => string }
  | { kind: 'radios'; name: string; selected?: string }

type SlotListProps = { day: SlotDay; timeZone: string; choice: SlotChoice }

const SLOT =
  'flex min-h-11 items-center justify-center rounded-md border border-primary-line bg-surface px-2 text-base ' +
  'font-medium tabular-nums text-primary-ink transition-colors hover:border-primary hover:bg-primary-soft'
const CHOSEN =
  'has-checked:border-primary has-checked:bg-primary has-checked:text-on-primary has-checked:hover:bg-primary-hover'

/** The open times of one day, as links or as radio buttons. */
export function SlotList({ day, timeZone, choice }: SlotListProps) {
  if (day.slots.length === 0) {
    return (
      <p className="py-2 text-sm text-ink-faint md:text-center">
        <span className="md:hidden">{t('slots.noneThatDay')}</span>
        <span aria-hidden="true" className="max-md:hidden">
          –
        </span>
        <span className="sr-only max-md:hidden">{t('slots.noneThatDay')}</span>
      </p>
    )
  }
  return (
    <ul className="grid grid-cols-3 gap-2 md:grid-cols-1">
      {day.slots.map((slot) => {
        const start = slotValue(slot)
        const time = slotTime({ instant: slot.start, timeZone })
        const name = slotTime({ instant: slot.start, timeZone, style: 'full' })
        return (
          <li key={start}>
            {choice.kind === 'links' ? (
              <Link href={choice.hrefFor(slot)} prefetch={false} aria-label={name} className={SLOT}>
                {time}
              </Link>
            ) : (
              <label className={`${SLOT} ${CHOSEN} relative`}>
                <input
                  type="radio"
                  name={choice.name}
                  value={start}
                  defaultChecked={choice.selected === start}
                  aria-label={name}
                  className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-md"
                />
                {time}
              </label>
            )}
          </li>
        )
      })}
    </ul>
  )
}
