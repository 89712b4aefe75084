import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { parseMoney } from '@/domain/money/parseMoney'
import { t } from '@/messages/t'
import { type ProfileDocument, profileDocument } from '@/operations/tutor/profileDocument'
import { formRows } from '../formRows'
import { rowErrors } from '../rowErrors'
import { SCHOOL_LEVELS } from './schoolLevels'

/** A sent profile form as the operation takes it, or the form with its complaints. Parts left empty are not changed. */
export function readProfile(data: FormData): { changes: ProfileDocument } | { failed: FormState } {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const lists = {
    languages: formRows(data, 'languages', ['code']),
    subjects: formRows(data, 'subjects', ['subjectId']),
    education: formRows(data, 'education', ['institution', 'degree', 'year']),
    certifications: formRows(data, 'certifications', ['title', 'issuer', 'year']),
  }
  const rate = text('hourlyRate') ? parseMoney(text('hourlyRate'), text('currency')) : undefined
  const trialPrice = text('trialPrice') ? parseMoney(text('trialPrice'), text('currency')) : undefined
  const parsed = profileDocument.safeParse({
    displayName: text('displayName'),
    headline: text('headline') || undefined,
    bio: text('bio') || undefined,
    country: text('country') || undefined,
    city: text('city') || null,
    videoUrl: text('videoUrl') || null,
    yearsExperience: number(text('yearsExperience')),
    hourlyRate: rate ?? undefined,
    trial: trialOf(text('trial'), trialPrice?.amount, data.has('trial')),
    acceptingStudents: data.has('acceptingStudents'),
    languages: unlessEmpty(lists.languages.map(({ values: { code, level } }) => ({ code, level }))),
    subjects: unlessEmpty(
      lists.subjects.map(({ values }) => ({
        subjectId: values.subjectId,
        levels: SCHOOL_LEVELS.filter((level) => values[`level.${level}`]),
        yearsExperience: number(values.yearsExperience),
      })),
    ),
    education: lists.education.map(({ values: { institution, degree, year } }) => ({
      institution,
      degree,
      year: number(year),
    })),
    certifications: lists.certifications.map(({ values: { title, issuer, year } }) => ({
      title,
      issuer: issuer || null,
      year: number(year),
    })),
  })
  const fieldErrors = parsed.success ? {} : rowErrors(parsed.error, lists)
  if (rate === null) fieldErrors.hourlyRate = t('teaching.priceWrong')
  if (trialPrice === null) fieldErrors.trialPrice = t('trial.priceWrong')
  if (parsed.success && rate !== null && trialPrice !== null) return { changes: parsed.data }
  return { failed: { status: 'error', fieldErrors, values: typedValues(data) } }
}

/** A typed whole number; null when nothing was typed. Text that is no number is left to the schema to refuse. */
function number(text: string | undefined): number | string | null {
  if (!text) return null
  return /^\d+$/.test(text) ? Number(text) : text
}

/** What the two fields of the trial say; left alone by a form that does not have them. */
function trialOf(minutes: string, price: number | undefined, isAsked: boolean) {
  if (!isAsked) return undefined
  return minutes ? { durationMinutes: Number(minutes), price: price ?? null } : null
}

/** A draft may still be without; a profile never goes back to none. */
function unlessEmpty<T>(rows: T[]): T[] | undefined {
  return rows.length > 0 ? rows : undefined
}
