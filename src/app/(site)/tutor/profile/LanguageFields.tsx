import { SelectField } from '@/components/form/SelectField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { LANGUAGE_CODES } from '@/messages/languageCodes'
import { languageName } from '@/messages/languageName'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import { Row } from '../Row'
import { RowList } from '../RowList'

const LEVELS = ['native', 'C2', 'C1', 'B2', 'B1', 'A2'] as const
const SPARE = 2

/** The languages a tutor teaches in, a row each. */
export function LanguageFields({ profile: { languages } }: { profile: TutorProfile }) {
  const codes = [...new Set([...LANGUAGE_CODES, ...languages.map(({ code }) => code)])]
  const options = codes
    .map((code) => ({ value: code, label: languageName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const rowAt = (index: number) => {
    const known = languages[index]
    const name = `languages.${index}`
    return (
      <Row
        key={name}
        legend={t('teaching.row.language', { number: index + 1 })}
        removeName={known && `${name}.remove`}
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            name={`${name}.code`}
            label={t('teaching.language')}
            emptyLabel={t('teaching.languageEmpty')}
            options={options}
            defaultValue={known?.code}
          />
          <SelectField
            name={`${name}.level`}
            label={t('teaching.level')}
            options={LEVELS.map((level) => ({ value: level, label: t(`teaching.levels.${level}`) }))}
            defaultValue={known?.level ?? 'C1'}
          />
        </div>
      </Row>
    )
  }
  const shown = languages.length + 1
  return (
    <Card as="section" aria-labelledby="languages-title" padding="lg">
      <CardTitle id="languages-title">{t('teaching.languages')}</CardTitle>
      <RowList
        rows={Array.from({ length: shown }, (_, index) => rowAt(index))}
        spare={Array.from({ length: SPARE }, (_, index) => rowAt(shown + index))}
      />
    </Card>
  )
}
