import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { Row } from '../Row'
import { RowList } from '../RowList'

const SPARE = 2

/** Where a tutor learnt, and what they can show for it. */
export function EducationFields({ profile: { education, certifications } }: { profile: TutorProfile }) {
  const studies = education.length + 1
  const papers = certifications.length + 1
  const studyAt = (index: number) => {
    const known = education[index]
    const name = `education.${index}`
    return (
      <Row
        key={name}
        legend={t('teaching.row.education', { number: index + 1 })}
        removeName={known && `${name}.remove`}
      >
        <div className="grid gap-3 sm:grid-cols-[1fr_1fr_6rem]">
          <TextField
            name={`${name}.institution`}
            label={t('teaching.institution')}
            defaultValue={known?.institution}
            maxLength={120}
          />
          <TextField
            name={`${name}.degree`}
            label={t('teaching.degree')}
            defaultValue={known?.degree}
            maxLength={120}
          />
          <YearField name={`${name}.year`} year={known?.year} />
        </div>
      </Row>
    )
  }
  const paperAt = (index: number) => {
    const known = certifications[index]
    const name = `certifications.${index}`
    return (
      <Row
        key={name}
        legend={t('teaching.row.certification', { number: index + 1 })}
        removeName={known && `${name}.remove`}
      >
        <div className="grid gap-3 sm:grid-cols-[1fr_1fr_6rem]">
          <TextField
            name={`${name}.title`}
            label={t('teaching.certificate')}
            defaultValue={known?.title}
            maxLength={120}
          />
          <TextField
            name={`${name}.issuer`}
            label={t('teaching.issuer')}
            defaultValue={known?.issuer ?? ''}
            maxLength={120}
          />
          <YearField name={`${name}.year`} year={known?.year} />
        </div>
      </Row>
    )
  }
  const rows = (count: number, at: typeof studyAt, from = 0) =>
    Array.from({ length: count }, (_, index) => at(from + index))
  return (
    <>
      <Card as="section" aria-labelledby="education-title" padding="lg">
        <CardTitle id="education-title">{t('teaching.education')}</CardTitle>
        <RowList rows={rows(studies, studyAt)} spare={rows(SPARE, studyAt, studies)} />
      </Card>
      <Card as="section" aria-labelledby="certificates-title" padding="lg">
        <CardTitle id="certificates-title">{t('teaching.certifications')}</CardTitle>
        <RowList rows={rows(papers, paperAt)} spare={rows(SPARE, paperAt, papers)} />
      </Card>
    </>
  )
}

function YearField({ name, year }: { name: string; year: number | null | undefined }) {
  return (
    <TextField
      name={name}
      label={t('teaching.year')}
      inputMode="numeric"
      defaultValue={year ?? ''}
      maxLength={4}
    />
  )
}
