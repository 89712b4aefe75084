import { ActiveFilters } from '@/components/search/ActiveFilters'
import { TutorFilters } from '@/components/search/TutorFilters'
import { TutorCard } from '@/components/tutor/TutorCard'
import { Section } from '../Section'
import { LANGUAGES, SUBJECTS, TUTORS, ZONE } from '../sampleData'

export function TutorSection() {
  return (
    <Section title="Tutors">
      <div className="grid items-start gap-6 lg:grid-cols-[18rem_1fr]">
        <TutorFilters
          values={{ subject: 'mathematics', minRating: '4.5', maxPrice: '40' }}
          subjects={SUBJECTS.map(({ slug, name, count }) => ({ value: slug, name, count }))}
          languages={LANGUAGES.map(({ code, name }) => ({ value: code, name }))}
          ratings={[{ value: '4.5', name: '4.5 and above', count: 9 }]}
          levels={[]}
          features={[{ value: 'verified', name: 'Identity checked', count: 12 }]}
          currency="USD"
          action="/design"
        />
        <div className="space-y-4">
          <ActiveFilters
            filters={[
              { label: 'Mathematics', removeHref: '/design' },
              { label: 'Up to $40', removeHref: '/design?x' },
            ]}
          />
          {TUTORS.map((tutor) => (
            <TutorCard key={tutor.slug} tutor={tutor} timeZone={ZONE} headingLevel={3} />
          ))}
        </div>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {TUTORS.map((tutor) => (
          <li key={tutor.slug}>
            <TutorCard tutor={tutor} timeZone={ZONE} headingLevel={3} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
