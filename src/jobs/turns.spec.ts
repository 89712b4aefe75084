import { expect, it } from 'vitest'
import { createTurns } from './turns'

const hold = () => Promise.withResolvers<void>()

it('should do the rest when nothing goes first any more', async () => {
  const turns = createTurns()
  const done: string[] = []
  const money = hold()
  const first = turns.first(async () => {
    await money.promise
    done.push('money')
  })
  const later = turns.later(async () => {
    done.push('news')
  })
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(done).toEqual([])
  money.resolve()
  await Promise.all([first, later])
  expect(done).toEqual(['money', 'news'])
})

it('should not wait where nothing goes first, nor for ever', async () => {
  const turns = createTurns({ longestWaitMs: 200 })
  let isBegun = false
  const news = turns.later(async () => {
    isBegun = true
    return 'news'
  })
  expect(isBegun, 'at once').toBe(true)
  expect(await news).toBe('news')
  const never = hold()
  const stuck = turns.first(() => never.promise)
  expect(await turns.later(async () => 'news')).toBe('news')
  never.resolve()
  await stuck
})

it('should go on after work that failed', async () => {
  const turns = createTurns()
  await expect(turns.first(() => Promise.reject(new Error('declined')))).rejects.toThrow('declined')
  await expect(turns.later(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(await turns.later(async () => 'news')).toBe('news')
})
