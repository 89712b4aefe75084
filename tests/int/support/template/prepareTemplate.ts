import config from '@payload-config'
import { getPayload } from 'payload'
import { migrations } from '../../../../src/migrations'
import { prepareTestQueues } from './prepareTestQueues'

// Runs once a test run in a process of its own (globalSetup.ts): schema and queues of the template database.
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate({ migrations: migrations as never })
await prepareTestQueues(String(process.env.DATABASE_URL))
process.exit(0)
