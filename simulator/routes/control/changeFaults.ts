import { z } from 'zod'
import { parameterError } from '../../api/apiError'
import { faultsSchema, NO_FAULTS } from '../../faults'
import { sweepDue } from '../../sweepDue'
import type { Simulator } from '../../unit'

export const changeSchema = faultsSchema.partial().extend({
  /** Move the clock to this instant; it never goes back. */
  now: z.iso.datetime({ offset: true }).optional(),
  /** Be at least this far ahead of the machine's clock. */
  offsetMs: z.number().int().min(0).optional(),
  /** Try every waiting webhook at once. */
  flushWebhooks: z.boolean().optional(),
})
export type Change = z.output<typeof changeSchema>

const HOUR_MS = 60 * 60 * 1000

export function changeFaults(simulator: Simulator, input: Change): void {
  const { now, offsetMs, flushWebhooks, ...faults } = input
  if (faults.pathPattern != null) checkPattern(faults.pathPattern)
  Object.assign(simulator.faults, faults)
  if (now !== undefined) simulator.clock.advanceTo(Date.parse(now))
  if (offsetMs !== undefined) simulator.clock.advanceTo(Date.now() + offsetMs)
  sweepDue(simulator)
  if (flushWebhooks) simulator.webhooks.flush()
  else simulator.webhooks.wake()
}

/** The fields of the page's form as a change: what is not ticked is off, an empty number is none. */
export function formChange(simulator: Simulator, fields: Record<string, string>): Record<string, unknown> {
  if (fields.form === 'clock') {
    const hours = Number(fields.advanceHours)
    if (!Number.isFinite(hours) || hours <= 0) throw parameterError('Say by how many hours.')
    return { now: new Date(simulator.clock.now() + hours * HOUR_MS).toISOString() }
  }
  if (fields.form === 'flush') return { flushWebhooks: true }
  const entries = Object.entries(NO_FAULTS).map(([name, none]) => {
    const given = fields[name]?.trim() ?? ''
    if (typeof none === 'boolean') return [name, given !== '']
    if (typeof none === 'number') return [name, given === '' ? 0 : Number(given)]
    return [name, given === '' ? null : given]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** Forgets everything. */
export function reset(simulator: Simulator): void {
  simulator.store.transaction(() => simulator.store.clear())
  Object.assign(simulator.faults, NO_FAULTS)
  simulator.clock.reset()
}

function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern)
  } catch {
    throw parameterError('pathPattern is not a regular expression.')
  }
}
