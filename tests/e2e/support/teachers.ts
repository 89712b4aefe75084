import { expect } from '@playwright/test'
import { api } from './callApi'
import { rows } from './database'
import { type Account, demoAccount, registered, tokenOf } from './people'

export type Teacher = Account & { tutorId: string; slug: string; displayName: string }

type Options = Partial<Account> & {
  headline?: string
  subject?: string
  confirmation?: 'request' | 'instant'
  /** Minor units of US dollars. */
  hourlyRate?: number
  horizonDays?: number
}

/** A tutor who has handed a complete profile in and waits for approval. Teaches 8:00 to 20:00 on their own clock. */
export async function submittedTeacher({
  headline = 'Patient lessons with plenty of practice',
  subject = 'Music',
  confirmation = 'request',
  hourlyRate = 2500,
  horizonDays = 60,
  ...person
}: Options = {}): Promise<Teacher> {
  const account = await registered('tutor', { firstName: 'Joy', timezone: 'Asia/Manila', ...person })
  const token = await tokenOf(account)
  const { docs } = await api<{ docs: { id: string; name: string }[] }>('GET', '/subjects')
  const subjectId = docs.find(({ name }) => name === subject)?.id
  if (!subjectId) throw new Error(`no subject ${subject} among ${docs.map(({ name }) => name).join(', ')}`)
  const [profile] = await rows<{ id: string; slug: string }>(
    'select t.id, t.slug from tutor_profiles t join users u on u.id = t.user_id where u.email = $1',
    [account.email],
  )
  const { id: tutorId = '', slug = '' } = profile ?? {}
  const displayName = `${account.firstName} ${account.lastName}`
  await api('PATCH', `/tutors/${tutorId}`, {
    token,
    body: {
      headline,
      bio: 'I have taught for eleven years, at school and online. We begin with what you know, go on in small steps and end each lesson with a plan.',
      country: 'PH',
      languages: [
        { code: 'en', level: 'C2' },
        { code: 'fil', level: 'native' },
      ],
      subjects: [{ subjectId, levels: ['secondary'], yearsExperience: 11 }],
      hourlyRate: { amount: hourlyRate, currency: 'USD' },
      yearsExperience: 11,
    },
  })
  await api('PUT', `/tutors/${tutorId}/availability`, {
    token,
    body: {
      timezone: account.timezone,
      weekly: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({
        day,
        start: '08:00',
        end: '20:00',
      })),
      minNoticeMinutes: 0,
      horizonDays,
      slotStepMinutes: 60,
      durations: [60],
      confirmation,
    },
  })
  await api('POST', `/tutors/${tutorId}/submit`, { token, body: {} })
  return { ...account, tutorId, slug, displayName }
}

/** A tutor whom students can find and book. */
export async function approvedTeacher(options: Options = {}): Promise<Teacher> {
  const teacher = await submittedTeacher(options)
  const token = await tokenOf(demoAccount('ops'))
  await api('POST', `/admin/tutors/${teacher.tutorId}/approve`, { token, body: {} })
  await expect
    .poll(() => rows('select 1 from tutor_search where tutor_id = $1 and not removed', [teacher.tutorId]), {
      message: 'in the search index',
    })
    .toHaveLength(1)
  return teacher
}
