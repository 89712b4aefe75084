import { t } from '@/messages/t'

/** What will happen from here, in order. */
export function NextSteps({ steps }: { steps: readonly string[] }) {
  return (
    <div className="mt-6 rounded-lg bg-sunken p-4">
      <h3 className="font-semibold">{t('booking.next')}</h3>
      <ol className="mt-2 space-y-2">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-3 text-sm text-ink-soft">
            <span
              aria-hidden="true"
              className="mt-0.5 grid size-5 shrink-0 place-items-center rounded-full bg-surface text-xs font-semibold text-primary-ink"
            >
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </div>
  )
}
