import type { CollectionBeforeChangeHook } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { formatInstant } from '@/messages/formatInstant'
import { currentMoment } from '@/operations/content/currentMoment'
import type { User } from '@/payload-types'

const MOMENTS = ['publishAt', 'unpublishAt'] as const

/**
 * Refuses moments that have passed, notes who chose them (it happens with their rights), and drops what publishing by hand
 * has made moot. Going back to an older text does not bring back its schedule.
 */
export const assertSchedule: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.context.operation) return data
  if (req.context.isRestoringVersion) return { ...data, publishAt: null, unpublishAt: null }
  const now = await currentMoment(req)
  const changed = MOMENTS.filter((name) => isOther(data[name], originalDoc?.[name]))
  for (const name of changed) {
    if (data[name] && new Date(data[name]) <= now) throw passed(name, now)
  }
  const ends = endOf(data, originalDoc)
  if (changed.length > 0 && ends) throw endsFirst()
  if (changed.length > 0) {
    data.scheduledBy = (req.user as User | null)?.id ?? null
    data.scheduleProblem = null
  }
  if (data._status === 'published') {
    data.publishAt = null
    data.scheduleProblem = null
  }
  return data
}

const isOther = (given: unknown, before: unknown) =>
  given !== undefined && instantOf(given) !== instantOf(before)

const instantOf = (value: unknown) => (value ? new Date(String(value)).getTime() : null)

function endOf(data: Record<string, unknown>, before?: Record<string, unknown>): boolean {
  const [start, end] = MOMENTS.map((name) =>
    instantOf(data[name] === undefined ? before?.[name] : data[name]),
  )
  return start != null && end != null && end <= start
}

const passed = (field: string, now: Date) =>
  new DomainError('VALIDATION_FAILED', 'schedule in the past', {
    field,
    userMessage: `That moment has passed: it is ${formatInstant({ instant: now, timeZone: 'UTC', style: 'dateTime' })} UTC now. Choose a later one.`,
  })

const endsFirst = () =>
  new DomainError('VALIDATION_FAILED', 'page taken down before it is published', {
    field: 'unpublishAt',
    userMessage:
      'The page would be taken down before it is published. Choose a later moment to take it down.',
  })
