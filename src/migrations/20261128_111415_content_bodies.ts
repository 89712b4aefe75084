import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Texts that were pages as a whole become one block of them; what is public keeps its address and its place in the footer. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update pages set kind = 'information', public_slug = case when _status = 'published' then slug end,
      layout = case when body is not null then jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'blockType', 'richText', 'body', body)) end;
    update _pages_v set version_kind = 'information',
      version_layout = case when version_body is not null then jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'blockType', 'richText', 'body', version_body)) end;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    update pages set body = layout->0->'body' where layout->0->>'blockType' = 'richText';
    update _pages_v set version_body = version_layout->0->'body' where version_layout->0->>'blockType' = 'richText';`)
}
