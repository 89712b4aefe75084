import { openSlots } from '@/domain/availability/openSlots'
import type { BenchRow } from './benchRow'
import { compare } from './compare'
import { dayjsSlots } from './dayjsSlots'
import { sampleMonth } from './sampleMonth'

const TIMES = 50

/**
 * The slot function against stepping through the wall clock with dayjs.
 * @throws Error when the two do not find the same slots: then there is nothing to compare
 */
export async function benchSlots(): Promise<BenchRow> {
  const input = sampleMonth()
  const found = openSlots(input).map(({ start }) => start.getTime())
  const expected = dayjsSlots(input)
  if (found.join() !== expected.join())
    throw new Error(`found ${found.length} slots, the reference ${expected.length}`)
  const { ours, reference } = await compare({
    ours: { name: 'slots of 4 weeks', run: () => openSlots(input) },
    reference: { name: 'the same with dayjs, step by step', run: () => dayjsSlots(input) },
    milliseconds: 3000,
  })
  return {
    name: 'slot function: 4 weeks, 40 bookings, 3 overrides',
    ours: `${ours.toFixed(3)} ms`,
    reference: `${reference.toFixed(1)} ms (dayjs)`,
    figure: `${(reference / ours).toFixed(0)} x faster`,
    target: `>= ${TIMES} x`,
    holds: reference / ours >= TIMES,
  }
}
