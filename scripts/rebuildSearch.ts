import config from '@payload-config'
import { getPayload } from 'payload'
import { rebuildFollowers } from '@/operations/search/rebuildFollowers'
import { rebuildIndex } from '@/operations/search/rebuildIndex'
import { currentInstant } from '@/services/clock/clock'
import { searchFollowers } from '@/services/search/searchFollowers'

/**
 * `npm run search:rebuild`: builds all search documents anew while the product runs, and then everything that follows them. Run again after it was stopped, it goes on
 * where it was.
 */
const payload = await getPayload({ config, disableOnInit: true })
const started = performance.now()
const seconds = () => (performance.now() - started) / 1000
let toldAt = 0
let before: number | undefined
const result = await rebuildIndex({
  payload,
  now: await currentInstant(payload),
  onProgress: ({ done, total, added }) => {
    before ??= done - added
    if (seconds() - toldAt < 1 && done < total) return
    toldAt = seconds()
    const rate = (done - before) / seconds()
    const percent = Math.floor((done / total) * 100)
    const left = rate > 0 ? Math.ceil((total - done) / rate) : 0
    console.log(
      `${String(percent).padStart(3)} %  ${done} of ${total}, ${Math.round(rate)} a second, ${left} s to go`,
    )
  },
})
console.log(`${result.done} tutors looked at, ${result.changed} entries written, ${seconds().toFixed(1)} s`)
await rebuildFollowers({
  payload,
  followers: searchFollowers(payload),
  onProgress: ({ follower, done, total }) => console.log(`${follower}: ${done} of ${total}`),
})
await payload.destroy()
process.exit(0)
