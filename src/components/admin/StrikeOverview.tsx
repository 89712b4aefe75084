import type { UIFieldServerProps } from 'payload'
import { STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { codeWords } from '@/messages/codeWords'
import { getStrikeCase } from '@/operations/trust/queries/getStrikeCase'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'
import { utcText } from './utcText'

/** The case at a glance, above the fields: which lesson, what the room saw, and what the tutor's strikes come to. */
export async function StrikeOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const strike = await getStrikeCase({ payload, viewer, strikeId: String(id), now })
  const { standing, lesson } = strike
  const facts: [string, string][] = [
    ['Tutor', strike.tutorName],
    ['Lesson', `${lesson.subjectName} with ${lesson.studentName}, ${utcText(lesson.start)}`],
    ['Stands at', codeWords(strike.status)],
    ['Tutor in the room', lesson.tutorJoinedAt ? utcText(lesson.tutorJoinedAt) : 'never seen'],
    ['Student in the room', lesson.studentJoinedAt ? utcText(lesson.studentJoinedAt) : 'never seen'],
    ...(lesson.endReason ? [['Reason given', lesson.endReason] as [string, string]] : []),
    ['Strikes that count now', `${standing.counting} (${STRIKES_TO_PAUSE} pause new students)`],
    ['New students', standing.pausedUntil ? `paused until ${utcText(standing.pausedUntil)}` : 'can book'],
  ]
  return <CaseFacts label="Strike at a glance" facts={facts} />
}
