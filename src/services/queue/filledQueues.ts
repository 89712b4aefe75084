import { AsyncLocalStorage } from 'node:async_hooks'

const filled = new AsyncLocalStorage<Set<string>>()

/** Notes that the work which is being done has put a job into this queue. */
export function noteFilled(name: string): void {
  filled.getStore()?.add(name)
}

/** Does `work`, then hands over every queue it has put jobs into: they are committed by now, or never were. */
export async function handingOverFilled<T>(
  work: () => Promise<T>,
  handOver: (name: string) => void,
): Promise<T> {
  const names = new Set<string>()
  try {
    return await filled.run(names, work)
  } finally {
    for (const name of names) handOver(name)
  }
}
