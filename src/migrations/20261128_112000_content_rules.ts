import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Redirects stay on this site, published pages have an address, and help articles are found by their words. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table redirects
      add constraint redirects_own_paths check (from_path ~ '^/([^/\\\\]|$)' and to_path ~ '^/([^/\\\\]|$)'),
      add constraint redirects_lead_on check (from_path <> to_path);
    alter table pages add constraint pages_published_address check (_status <> 'published' or slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$') not valid;
    alter table articles add constraint articles_published_address check (_status <> 'published' or slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
    create function article_words(title text, summary text, body text) returns tsvector language sql immutable parallel safe as $$
      select setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A')
        || setweight(to_tsvector('english'::regconfig, coalesce(summary, '')), 'B')
        || setweight(to_tsvector('english'::regconfig, coalesce(body, '')), 'C') $$;
    create index articles_words on articles using gin (article_words(title, summary, search_text));
    create index pages_scheduled on _pages_v (version_publish_at, version_unpublish_at) where latest;
    create index articles_scheduled on _articles_v (version_publish_at, version_unpublish_at) where latest;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index articles_scheduled;
    drop index pages_scheduled;
    drop index articles_words;
    drop function article_words(text, text, text);
    alter table articles drop constraint articles_published_address;
    alter table pages drop constraint pages_published_address;
    alter table redirects drop constraint redirects_lead_on, drop constraint redirects_own_paths;`)
}
