import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'

/** Three steps from a search to a lesson, and what happens to the money. */
export function HowItWorks() {
  const steps = [
    { icon: 'search', title: t('home.step1'), text: t('home.step1Text') },
    { icon: 'calendar-check', title: t('home.step2'), text: t('home.step2Text') },
    { icon: 'video', title: t('home.step3'), text: t('home.step3Text') },
  ] as const
  return (
    <section id="how-it-works" aria-labelledby="how-it-works-title">
      <h2 id="how-it-works-title" className="text-2xl font-bold sm:text-3xl">
        {t('home.howTitle')}
      </h2>
      <ol className="mt-6 grid gap-6 md:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step.icon} className="flex gap-4 md:block">
            <span className="grid size-12 shrink-0 place-items-center rounded-full bg-primary-soft text-primary-ink">
              <Icon name={step.icon} className="size-6" />
            </span>
            <div className="md:mt-4">
              <h3 className="text-lg font-semibold">
                {index + 1}. {step.title}
              </h3>
              <p className="mt-1 text-ink-soft">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
