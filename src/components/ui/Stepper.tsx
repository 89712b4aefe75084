import { clsx } from 'clsx'
import { t } from '@/messages/t'
import { Icon } from './Icon'

type StepperProps = {
  label: string
  steps: readonly string[]
  /** Index of the step a person is at; the ones before are done. */
  current: number
}

/** Where one stands in a short way: choose a time, details, pay. */
export function Stepper({ label, steps, current }: StepperProps) {
  return (
    <nav aria-label={label}>
      <ol className="flex items-center gap-2">
        {steps.map((step, index) => {
          const done = index < current
          const here = index === current
          return (
            <li
              key={step}
              aria-current={here ? 'step' : undefined}
              className={clsx('flex items-center gap-2', index < steps.length - 1 && 'flex-1')}
            >
              <span
                className={clsx(
                  'grid size-7 shrink-0 place-items-center rounded-full border text-sm font-semibold',
                  done && 'border-primary bg-primary-soft text-primary-ink',
                  here && 'border-primary bg-primary text-on-primary',
                  !done && !here && 'border-line-strong text-ink-soft',
                )}
              >
                {done ? <Icon name="check" className="size-4" label={t('common.done')} /> : index + 1}
              </span>
              <span className={clsx('text-sm', here ? 'font-semibold' : 'text-ink-soft max-sm:sr-only')}>
                {step}
              </span>
              {index < steps.length - 1 && (
                <span
                  aria-hidden="true"
                  className={clsx('h-px flex-1', done ? 'bg-primary' : 'bg-line-strong')}
                />
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
