import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { renderAvatar } from '../avatars/renderAvatar'
import type { DemoTutor } from '../content/types'
import type { DemoWorld } from './demoWorld'
import { inLanes } from './inLanes'

/** Draws and uploads a portrait of every tutor that has none yet. */
export async function seedPhotos({ payload, world }: { payload: Payload; world: DemoWorld }): Promise<void> {
  await inLanes(world.tutors, 4, (tutor) =>
    withTransaction(payload, async ({ req, tx }) => {
      const tutorId = world.tutorId(tutor)
      const { rows } = await tx.execute(
        sql`select 1 from tutor_profiles where id = ${tutorId} and photo_id is null`,
      )
      if (rows.length === 0) return
      const photo = await req.payload.create({
        collection: SLUGS.media,
        data: { alt: `Portrait of ${tutor.displayName}` },
        file: await portrait(tutor),
        // A run that was cut off may have left the file without its row.
        overwriteExistingFiles: true,
        depth: 0,
        req,
        overrideAccess: true, // the seed has no person behind it
      })
      await tx.execute(sql`update tutor_profiles set photo_id = ${photo.id} where id = ${tutorId}`)
    }),
  )
}

async function portrait({ slug, face }: DemoTutor) {
  const data = await renderAvatar({ seed: slug, traits: face })
  return { data, name: `${slug}.webp`, mimetype: 'image/webp', size: data.length }
}
