/** What a counter counts apart: `{ engine: 'postgres' }`. The values are words of this code, never what somebody typed. */
type Labels = Readonly<Record<string, string>>

type Series = { name: string; labels: Labels; count: number }

// Pages and endpoints are bundled apart: what both use has to be where both find it.
const place = Symbol.for('edustream.counters')
const shared = globalThis as { [place]?: Map<string, Series> }

/** Counts one more of something since this process began. */
export function countOne(name: string, labels: Labels): void {
  shared[place] ??= new Map()
  const key = `${name} ${JSON.stringify(labels)}`
  const series = shared[place].get(key) ?? { name, labels, count: 0 }
  series.count += 1
  shared[place].set(key, series)
}

/** All counters of this process. */
export const readCounters = (): readonly Readonly<Series>[] => [...(shared[place]?.values() ?? [])]
