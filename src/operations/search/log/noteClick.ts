import type { Payload } from 'payload'
import { noteEvents } from '@/services/searchLog/eventBuffer'
import { type Searcher, visitorOf } from './searcher'

type Click = { payload: Payload; searcher: Searcher; tutorId: string; now: Date }

/** Notes that a tutor was opened; it is kept when they were among the visitor's results within the hour (C05). */
export function noteClick({ payload, searcher, tutorId, now }: Click): void {
  const visitor = visitorOf(searcher, now)
  if (visitor) noteEvents(payload, [{ kind: 'result_clicked', at: now, visitor, tutorId }])
}
