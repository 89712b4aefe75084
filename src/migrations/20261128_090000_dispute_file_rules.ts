import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is in the files of cases: beside their rows, so that nobody reads it by listing them, and unchanged for ever. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table dispute_file_contents (
      file_id uuid primary key references dispute_files (id) on delete cascade,
      content bytea not null check (octet_length(content) between 1 and 5242880)
    );
    alter table dispute_file_contents alter column content set storage external;
    create unique index dispute_files_once on dispute_files (booking_id, uploader_id, sha256);
    create trigger dispute_file_contents_keep before update on dispute_file_contents for each row execute function refuse_change();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index dispute_files_once;
    drop table dispute_file_contents;`)
}
