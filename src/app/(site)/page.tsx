import type { Metadata } from 'next'
import { cache } from 'react'
import { TestimonialList } from '@/components/content/TestimonialList'
import { HowItWorks } from '@/components/home/HowItWorks'
import { SearchHero } from '@/components/home/SearchHero'
import { SubjectTiles } from '@/components/home/SubjectTiles'
import { TutorCard } from '@/components/tutor/TutorCard'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { hasRole } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import { featuredReviews } from '@/operations/review/queries/featuredReviews'
import { listSubjects } from '@/operations/search/queries/listSubjects'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { visitorCurrency } from './currency/visitorCurrency'
import { currentViewer } from './currentViewer'
import { startingPrice } from './startingPrice'
import { tutorCardOf } from './tutors/tutorCardOf'
import { visitorZone, ZONE_COOKIE } from './tutors/visitorZone'
import { ZoneProbe } from './tutors/ZoneProbe'

const FEATURED = 6
const VOICES = 3

/** What the page shows, read once a request. */
const load = cache(async () => {
  const { payload, viewer, now } = await currentViewer()
  const viewerCurrency = await visitorCurrency({ viewer })
  const [tutors, subjects, reviews] = await Promise.all([
    searchTutors({ payload, filters: { limit: FEATURED }, viewerCurrency, now }),
    listSubjects({ payload, now }),
    featuredReviews({ payload, limit: VOICES }),
  ])
  return { viewer, tutors, subjects, reviews }
})

export async function generateMetadata(): Promise<Metadata> {
  const { tutors } = await load()
  const price = startingPrice(tutors.facets.price?.min)
  const title = price ? t('discovery.homeTitle', { price }) : t('home.title')
  return {
    title: { absolute: `EduStream: ${title}` },
    description: t('discovery.homeDescription'),
    alternates: { canonical: '/' },
    openGraph: { title, description: t('discovery.homeDescription'), type: 'website' },
  }
}

/** The landing page: the promise, the search, people to learn from and what others say of them (B01). */
export default async function HomePage() {
  const { viewer, tutors, subjects, reviews } = await load()
  const timeZone = await visitorZone({ viewer })
  const taught = subjects
    .filter(({ tutorCount }) => tutorCount > 0)
    .sort((a, b) => b.tutorCount - a.tutorCount)
  return (
    <>
      {!viewer && <ZoneProbe cookie={ZONE_COOKIE} shown={timeZone} />}
      <SearchHero subjects={taught} fromPrice={startingPrice(tutors.facets.price?.min)} />
      <div className="mx-auto grid w-full max-w-6xl gap-16 px-4 py-12 sm:px-6 sm:py-16">
        {tutors.docs.length > 0 && (
          <section aria-labelledby="featured">
            <div className="flex flex-wrap items-end justify-between gap-4">
              <h2 id="featured" className="text-2xl font-bold sm:text-3xl">
                {t('home.featuredTitle')}
              </h2>
              <ButtonLink href="/tutors" variant="ghost" iconAfter="arrow-right">
                {t('home.seeAll')}
              </ButtonLink>
            </div>
            <ul className="mt-6 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
              {tutors.docs.map((tutor) => (
                <li key={tutor.id}>
                  <TutorCard tutor={tutorCardOf(tutor)} timeZone={timeZone} headingLevel={3} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <HowItWorks />
        {taught.length > 0 && (
          <section aria-labelledby="subjects">
            <h2 id="subjects" className="mb-6 text-2xl font-bold sm:text-3xl">
              {t('home.subjectsTitle')}
            </h2>
            <SubjectTiles subjects={taught} />
          </section>
        )}
        {reviews.length > 0 && (
          <section aria-labelledby="voices">
            <h2 id="voices" className="text-2xl font-bold sm:text-3xl">
              {t('home.reviewsTitle')}
            </h2>
            <div className="mt-6">
              <TestimonialList reviews={reviews} timeZone={timeZone} />
            </div>
          </section>
        )}
        {!hasRole(viewer, 'tutor') && (
          <section
            aria-labelledby="teach"
            className="rounded-lg bg-primary-soft px-6 py-10 text-center sm:px-10 sm:py-14"
          >
            <h2 id="teach" className="text-2xl font-bold sm:text-3xl">
              {t('home.ctaTitle')}
            </h2>
            <p className="mx-auto mt-2 max-w-2xl text-lg text-ink-soft">{t('home.ctaText')}</p>
            <div className="mt-6 flex flex-wrap justify-center gap-3">
              <ButtonLink href="/become-a-tutor" size="lg">
                {t('discovery.ctaTutor')}
              </ButtonLink>
              <ButtonLink href="/tutors" size="lg" variant="secondary">
                {t('discovery.ctaLearn')}
              </ButtonLink>
            </div>
          </section>
        )}
      </div>
    </>
  )
}
