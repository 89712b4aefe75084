import config from '@payload-config'
import { getPayload } from 'payload'
import { reconcile } from '@/operations/reconciliation/reconcile'
import { currentInstant } from '@/services/clock/clock'

/** The product's own nightly comparison with the processor's books (J20), in a process of its own. */
const payload = await getPayload({ config, disableOnInit: true })
const { stored, agreed, open } = await reconcile({ payload, now: await currentInstant(payload) })
console.log(`${stored} movements read, ${agreed} matters agree, ${open} differ`)
await payload.destroy()
process.exit(open === 0 ? 0 : 1)
