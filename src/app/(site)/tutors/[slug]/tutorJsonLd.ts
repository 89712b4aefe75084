import { amountText } from '@/domain/money/amountText'
import { languageName } from '@/messages/languageName'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** The profile as search engines read it (schema.org), safe to stand inside a script element. */
export function tutorJsonLd({ tutor, url }: { tutor: TutorProfile; url: string }): string {
  const { listRate: hourlyRate, ratingAverage, ratingCount } = tutor
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: `${tutor.displayName}: ${tutor.headline}`,
    serviceType: tutor.subjects.map(({ name }) => name).join(', '),
    url,
    provider: {
      '@type': 'Person',
      name: tutor.displayName,
      knowsLanguage: tutor.languages.map(({ code }) => languageName(code)),
    },
    ...(hourlyRate && {
      offers: {
        '@type': 'Offer',
        price: amountText(hourlyRate),
        priceCurrency: hourlyRate.currency,
      },
    }),
    ...(ratingAverage && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: ratingAverage, reviewCount: ratingCount },
    }),
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
