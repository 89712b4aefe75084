import { addDays } from '@/domain/time/instants'
import type { DemoTutor } from '../content/types'

/** When a tutor was approved: the content counts months before the demo's today. */
export function approvedAt({ joinedMonthsAgo }: DemoTutor, anchor: Date): Date {
  return addDays(anchor, -30 * joinedMonthsAgo - 3)
}
