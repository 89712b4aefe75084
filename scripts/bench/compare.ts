import { Bench } from 'tinybench'

type Side = { name: string; run: () => unknown }
type Comparison = { ours: Side; reference: Side; milliseconds?: number }

/** Mean time of a call, in milliseconds. */
export type Compared = { ours: number; reference: number }

/** Runs both in turn in the same minute and prints a line for each. */
export async function compare({ ours, reference, milliseconds = 1500 }: Comparison): Promise<Compared> {
  const bench = new Bench({ time: milliseconds, warmupTime: 300, throws: true })
  for (const { name, run } of [ours, reference]) bench.add(name, async () => void (await run()))
  await bench.run()
  const [first = Number.NaN, second = Number.NaN] = bench.tasks.map((task) => {
    if (!('latency' in task.result)) throw new Error(`${task.name} was not measured`)
    const { mean, p99 } = task.result.latency
    console.log(
      `${task.name.padEnd(56)} ${(1000 / mean).toFixed(0).padStart(8)} /s   mean ${mean.toFixed(3).padStart(8)} ms   p99 ${p99.toFixed(3).padStart(8)} ms`,
    )
    return mean
  })
  return { ours: first, reference: second }
}
