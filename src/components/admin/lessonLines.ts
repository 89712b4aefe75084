import type { EvidenceFacts } from '@/domain/chargeback/evidenceFacts'
import { codeWords } from '@/messages/codeWords'
import { utcText } from './utcText'

/** What is on record about the lessons of a case, as lines: stays in the room, what happened, what was written. */
export function lessonLines({ lessons, messages }: EvidenceFacts) {
  const isMany = lessons.length > 1
  const of = (reference: string) => (isMany ? `${reference}: ` : '')
  return {
    attendance: lessons.flatMap(({ reference, attendance }) =>
      attendance.map(
        ({ side, joinedAt, leftAt }) =>
          `${of(reference)}${side} from ${utcText(joinedAt)} to ${utcText(leftAt)}`,
      ),
    ),
    timeline: lessons.flatMap(({ reference, timeline }) =>
      timeline.map(
        ({ at, action, by, reason }) =>
          `${of(reference)}${utcText(at)}: ${codeWords(action)} by ${by}${reason ? ` (${reason})` : ''}`,
      ),
    ),
    messages: messages?.map(({ at, from, text }) => `${utcText(at)}, ${from}: ${text}`) ?? null,
  }
}
