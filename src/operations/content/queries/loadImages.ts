import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { mediaUrl } from '@/operations/tutor/queries/mediaUrl'
import { database } from '@/services/database/tx'
import type { ImageView } from '../blockViews'

type Row = {
  id: string
  filename: string | null
  alt: string | null
  width: number | null
  height: number | null
  focalX: number | null
  focalY: number | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Pictures by their ids; one that was deleted meanwhile is left out. */
export async function loadImages({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<Map<string, ImageView>> {
  const sound = ids.filter((id) => UUID.test(id))
  if (sound.length === 0) return new Map()
  const { rows } = await database(payload).execute<Row>(sql`
    select id, coalesce(sizes_wide_filename, filename) filename, alt,
      coalesce(sizes_wide_width, width)::int width, coalesce(sizes_wide_height, height)::int height,
      focal_x::float8 "focalX", focal_y::float8 "focalY"
    from media where id = any(${`{${sound.join()}}`}::uuid[])`)
  return new Map(rows.flatMap((row) => toEntry(row)))
}

function toEntry({ id, filename, alt, width, height, focalX, focalY }: Row): [string, ImageView][] {
  const url = mediaUrl(filename)
  if (!url) return []
  const focus = { x: focalX ?? 50, y: focalY ?? 50 }
  return [[id, { url, alt: alt ?? '', width: width || 1200, height: height || 800, focus }]]
}
