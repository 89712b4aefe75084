import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { addDays } from '@/domain/time/instants'
import { handleApi } from '@/endpoints/handleApi'
import { env } from '@/env'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { currentInstant } from '@/services/clock/clock'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { compare } from './compare'

/** The hot reading paths, in this process, on the database of the bench. */
const payload = await getPayload({ config, disableOnInit: true })
const now = await currentInstant(payload)
const { rows } = await database(payload).execute<{ id: string; slug: string; subject: string }>(sql`
  select t.id, t.slug, j.slug as subject from tutor_profiles t join tutor_profiles_subjects s on s._parent_id = t.id
  join subjects j on j.id = s.subject_id where t.status = 'approved' order by t.slug limit 1`)
const tutor = rows[0]
if (!tutor) {
  console.log('There is no approved tutor to measure with.')
  process.exit(1)
}

await group('find tutors: text, subject, price; facets and cards', {
  ours: () =>
    searchTutors({
      payload,
      filters: { q: 'patient', subject: tutor.subject, maxPrice: 6000, limit: 20 },
      now,
    }),
  reference: () => findWithPayload(payload, tutor.subject),
  referenceName: 'Payload find, equal filters, depth 1',
})
await group('tutor profile', {
  ours: () => getTutor({ payload, idOrSlug: tutor.slug, now }),
  reference: () =>
    payload.findByID({ collection: SLUGS.tutorProfiles, id: tutor.id, depth: 1, overrideAccess: true }),
  referenceName: 'Payload findByID, depth 1',
})
await group('open slots of two weeks', {
  ours: () =>
    getOpenSlots({
      tx: database(payload),
      tutorId: tutor.id,
      from: now,
      to: addDays(now, 14),
      durationMinutes: 60,
      now,
    }),
  reference: () => database(payload).execute(sql`select * from tutor_profiles where id = ${tutor.id}`),
  referenceName: 'one row by plain SQL',
})
await group('GET /api/tutors through the whole edge', {
  ours: () => handleApi(new Request(`${env.SERVER_URL}/api/tutors?subject=${tutor.subject}`)),
  reference: () => handleApi(new Request(`${env.SERVER_URL}/api/health/live`)),
  referenceName: 'GET /api/health/live',
})
await payload.destroy()
process.exit(0)

type Group = { ours: () => Promise<unknown>; reference: () => Promise<unknown>; referenceName: string }

async function group(name: string, { ours, reference, referenceName }: Group) {
  const times = await compare({
    ours: { name, run: ours },
    reference: { name: referenceName, run: reference },
  })
  console.log(
    `${'takes, as a multiple of the reference'.padEnd(56)} ${(times.ours / times.reference).toFixed(2).padStart(8)} x\n`,
  )
}

async function findWithPayload(local: Payload, subject: string) {
  const { docs } = await local.find({
    collection: SLUGS.subjects,
    where: { slug: { equals: subject } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return local.find({
    collection: SLUGS.tutorProfiles,
    where: {
      and: [
        { status: { equals: 'approved' } },
        { 'subjects.subject': { equals: docs[0]?.id } },
        { hourlyRate: { less_than_equal: 6000 } },
        { or: [{ headline: { like: 'patient' } }, { bio: { like: 'patient' } }] },
      ],
    },
    limit: 20,
    depth: 1,
    overrideAccess: true,
  })
}
