import type { Metadata } from 'next'
import { HowItWorks } from '@/components/home/HowItWorks'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { Icon } from '@/components/ui/Icon'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'

export const metadata: Metadata = {
  title: t('discovery.howTitle'),
  description: t('discovery.howText'),
  alternates: { canonical: '/how-it-works' },
}

/** From the first search to the lesson, and what one can rely on. */
export default function HowItWorksPage() {
  const promises = [
    { icon: 'shield-check', title: t('discovery.safeChecked'), text: t('discovery.safeCheckedText') },
    { icon: 'badge-check', title: t('discovery.safeReviews'), text: t('discovery.safeReviewsText') },
    { icon: 'wallet', title: t('discovery.safeMoney'), text: t('discovery.safeMoneyText') },
    { icon: 'calendar-check', title: t('discovery.safeCancel'), text: t('discovery.safeCancelText') },
    { icon: 'globe', title: t('discovery.safeTime'), text: t('discovery.safeTimeText') },
    { icon: 'users', title: t('discovery.safeHelp'), text: t('discovery.safeHelpText') },
  ] as const
  return (
    <Container className="grid gap-14">
      <div>
        <PageHeader title={t('discovery.howTitle')} text={t('discovery.howText')} />
        <HowItWorks />
      </div>
      <section aria-labelledby="rely">
        <h2 id="rely" className="text-2xl font-bold sm:text-3xl">
          {t('discovery.safeTitle')}
        </h2>
        <ul className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {promises.map(({ icon, title, text }) => (
            <Card as="li" key={icon}>
              <Icon name={icon} className="size-7 text-primary-ink" />
              <h3 className="mt-3 text-lg font-semibold">{title}</h3>
              <p className="mt-1 text-ink-soft">{text}</p>
            </Card>
          ))}
        </ul>
      </section>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href="/tutors" size="lg">
          {t('discovery.ctaLearn')}
        </ButtonLink>
        <ButtonLink href="/become-a-tutor" size="lg" variant="secondary">
          {t('discovery.ctaTutor')}
        </ButtonLink>
      </div>
    </Container>
  )
}
