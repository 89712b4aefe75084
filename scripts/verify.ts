import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'

const SHOWN = 20

/** `npm run verify`: checks the invariants on the running database and names what breaks them. */
const payload = await getPayload({ config, disableOnInit: true })
const verdicts = await verifyInvariants(database(payload))
for (const { id, says, broken } of verdicts) {
  console.log(`${broken.length === 0 ? 'ok    ' : 'BROKEN'} ${id.padEnd(4)} ${says}`)
  for (const { subject, detail } of broken.slice(0, SHOWN)) console.log(`         ${subject}: ${detail}`)
  if (broken.length > SHOWN) console.log(`         and ${broken.length - SHOWN} more`)
}
const wrong = verdicts.filter(({ broken }) => broken.length > 0).length
console.log(
  wrong === 0
    ? `all ${verdicts.length} invariants hold`
    : `${wrong} of ${verdicts.length} invariants are broken`,
)
await payload.destroy()
process.exit(wrong === 0 ? 0 : 1)
