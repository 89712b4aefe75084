import config from '@payload-config'
import { type Field, getPayload, handleEndpoints } from 'payload'
import { handleApi } from '@/endpoints/handleApi'
import { SLUGS } from '@/slugs'
import { serveHttp } from '../load/serveHttp'

/**
 * The booking collection as a plain Payload collection behind Payload's own REST API, beside our API on the same bare
 * server: the reference of the booking benchmark. Access and hooks of the collection are taken off, for the product
 * lets nobody write bookings this way.
 */
const payload = await getPayload({ config, disableOnInit: true })
const collection = payload.collections[SLUGS.bookings].config
collection.access.create = () => true
collection.hooks.beforeChange = []
collection.hooks.afterChange = []
openFields(collection.fields)
openFields(collection.flattenedFields as Field[])

const isOurs = (request: Request) => !new URL(request.url).pathname.startsWith('/api/cms/')
await serveHttp(
  (request) => (isOurs(request) ? handleApi(request) : handleEndpoints({ config, request })),
  Number(process.argv[2]),
)
console.log('reference ready')

function openFields(fields: Field[]): void {
  for (const field of fields) {
    if ('access' in field) delete field.access
    if ('fields' in field) openFields(field.fields)
    if ('tabs' in field) for (const tab of field.tabs) openFields(tab.fields)
  }
}
process.on('SIGTERM', () => process.exit(0))
