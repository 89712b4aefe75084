import { CheckboxField } from '@/components/form/CheckboxField'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { t } from '@/messages/t'
import type { Subject } from '@/operations/search/queries/listSubjects'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { Row } from '../Row'
import { RowList } from '../RowList'
import { SCHOOL_LEVELS } from './schoolLevels'

type SubjectFieldsProps = { profile: TutorProfile; subjects: readonly Subject[] }

const SPARE = 2

/** The subjects a tutor teaches, a row each, with the levels they teach them at. */
export function SubjectFields({ profile, subjects }: SubjectFieldsProps) {
  const taught = profile.subjects
  const rowAt = (index: number) => {
    const known = taught[index]
    const name = `subjects.${index}`
    return (
      <Row
        key={name}
        legend={t('teaching.row.subject', { number: index + 1 })}
        removeName={known && `${name}.remove`}
      >
        <div className="grid gap-3 sm:grid-cols-[1fr_8rem]">
          <SelectField
            name={`${name}.subjectId`}
            label={t('teaching.subject')}
            emptyLabel={t('teaching.subjectEmpty')}
            options={subjects.map((subject) => ({ value: subject.id, label: subject.name }))}
            defaultValue={known?.id}
          />
          <TextField
            name={`${name}.yearsExperience`}
            label={t('teaching.subjectYears')}
            inputMode="numeric"
            defaultValue={known?.yearsExperience ?? ''}
            maxLength={2}
          />
        </div>
        <p className="mt-3 text-sm font-medium">{t('teaching.subjectLevels')}</p>
        <div className="flex flex-wrap gap-x-6">
          {SCHOOL_LEVELS.map((level) => (
            <CheckboxField
              key={level}
              name={`${name}.level.${level}`}
              label={t(`teaching.schoolLevels.${level}`)}
              defaultChecked={known?.levels.includes(level)}
            />
          ))}
        </div>
      </Row>
    )
  }
  const shown = taught.length + 1
  return (
    <Card as="section" aria-labelledby="subjects-title" padding="lg">
      <CardTitle id="subjects-title">{t('teaching.subjects')}</CardTitle>
      <RowList
        rows={Array.from({ length: shown }, (_, index) => rowAt(index))}
        spare={Array.from({ length: SPARE }, (_, index) => rowAt(shown + index))}
      />
    </Card>
  )
}
