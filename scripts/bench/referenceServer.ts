import config from '@payload-config'
import { type CollectionAfterChangeHook, type Field, getPayload, handleEndpoints } from 'payload'
import { handleApi } from '@/endpoints/handleApi'
import { SLUGS } from '@/slugs'
import { serveHttp } from '../load/serveHttp'

/**
 * Payload's own REST API beside our API on the same bare server: the reference of the booking benchmark. The booking
 * collection is as the product configures it, with its hooks, validation, relations and what each person may read; only
 * that anybody may create a booking is added, for the product lets nobody write one this way. With `?whole=true` the rows
 * that belong to a new booking are made as documents too, the way a hook of Payload does it.
 */
const payload = await getPayload({ config, disableOnInit: true })
const collection = payload.collections[SLUGS.bookings].config
collection.access.create = () => true
letCreate(collection.fields)
letCreate(collection.flattenedFields as Field[])
collection.hooks.afterChange.push(addRows)

const isOurs = (request: Request) => !new URL(request.url).pathname.startsWith('/api/cms/')
await serveHttp(
  (request) => (isOurs(request) ? handleApi(request) : handleEndpoints({ config, request })),
  Number(process.argv[2]),
)
console.log('reference ready')

function letCreate(fields: Field[]): void {
  for (const field of fields) {
    if ('access' in field) field.access = { ...field.access, create: () => true }
    if ('fields' in field) letCreate(field.fields)
    if ('tabs' in field) for (const tab of field.tabs) letCreate(tab.fields)
  }
}

function addRows({ doc, req }: Parameters<CollectionAfterChangeHook>[0]): Promise<unknown> | undefined {
  return req.query.whole ? createRows({ doc, req }) : undefined
}

async function createRows({ doc, req }: Pick<Parameters<CollectionAfterChangeHook>[0], 'doc' | 'req'>) {
  const { id: booking, student, priceAmount: amount, currency, sessionState, createdAt: at } = doc
  const options = { req, depth: 0, overrideAccess: true } as const
  const move = { action: 'hold', field: 'sessionState', to: sessionState, actorKind: 'student' } as const
  await payload.create({
    ...options,
    collection: SLUGS.bookingHistory,
    data: { booking, at, ...move, actor: student },
  })
  await payload.create({
    ...options,
    collection: SLUGS.payments,
    data: { booking, payer: student, state: 'PENDING', amount, currency, provider: 'stripe' } as never,
  })
}
process.on('SIGTERM', () => process.exit(0))
