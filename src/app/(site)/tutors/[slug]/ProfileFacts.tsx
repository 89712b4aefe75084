import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { languageName } from '@/messages/languageName'
import { type MessageKey, t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'

/** What the tutor says, teaches, speaks and has learned. */
export function ProfileFacts({ tutor }: { tutor: TutorProfile }) {
  const paragraphs = tutor.bio.split(/\n\s*\n/).filter((text) => text.trim())
  return (
    <>
      <Card as="section" aria-labelledby="about" padding="lg">
        <CardTitle id="about">{t('tutor.about', { name: tutor.displayName })}</CardTitle>
        <div className="grid max-w-prose gap-4">
          {paragraphs.map((text) => (
            <p key={text} className="whitespace-pre-line">
              {text}
            </p>
          ))}
        </div>
        {tutor.videoUrl && (
          <p className="mt-4">
            <a
              href={tutor.videoUrl}
              target="_blank"
              rel="noreferrer nofollow ugc"
              className="inline-flex min-h-11 items-center gap-2 rounded-sm font-medium text-primary-ink underline underline-offset-4"
            >
              <Icon name="external-link" />
              {t('discovery.video', { name: tutor.displayName })}
            </a>
          </p>
        )}
      </Card>
      <Card as="section" aria-labelledby="subjects" padding="lg">
        <CardTitle id="subjects">{t('discovery.subjectsTitle', { name: tutor.displayName })}</CardTitle>
        <ul className="grid gap-3 sm:grid-cols-2">
          {tutor.subjects.map((subject) => (
            <li key={subject.slug} className="rounded-md border border-line p-3">
              <p className="font-semibold">{subject.name}</p>
              <p className="text-sm text-ink-soft">
                {[
                  ...subject.levels.map((level) => t(`discovery.level.${level}`)),
                  ...(subject.yearsExperience
                    ? [t('discovery.subjectYears', { count: subject.yearsExperience })]
                    : []),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
        <h3 className="mt-6 font-semibold">{t('tutor.languages')}</h3>
        <ul className="mt-2 flex flex-wrap gap-2">
          {tutor.languages.map(({ code, level }) => (
            <li key={code} className="rounded-full bg-sunken px-3 py-1 text-sm">
              <span className="font-medium">{languageName(code)}</span>{' '}
              <span className="text-ink-soft">
                {t(`discovery.languageLevel.${level}` as MessageKey & 'discovery.languageLevel.C1')}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {(tutor.education.length > 0 || tutor.certifications.length > 0) && <Studies tutor={tutor} />}
    </>
  )
}

function Studies({ tutor }: { tutor: TutorProfile }) {
  const studies = tutor.education.map(({ degree, institution, year }) => ({
    title: degree,
    by: institution,
    year,
  }))
  const papers = tutor.certifications.map(({ title, issuer, year }) => ({ title, by: issuer, year }))
  return (
    <Card as="section" aria-labelledby="studies" padding="lg">
      <CardTitle id="studies">{t('discovery.studiesTitle')}</CardTitle>
      <div className="grid gap-6 sm:grid-cols-2">
        <Papers title={t('tutor.education')} items={studies} />
        <Papers title={t('tutor.certifications')} items={papers} />
      </div>
    </Card>
  )
}

type Paper = { title: string; by: string | null; year: number | null }

function Papers({ title, items }: { title: string; items: readonly Paper[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-2 grid gap-3">
        {items.map((item) => (
          <li key={`${item.title} ${item.year}`}>
            <p>{item.title}</p>
            <p className="text-sm text-ink-soft">{[item.by, item.year].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
