import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The leave to move a booking is good for one write: the guard takes it back, so that nobody else has to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function bookings_move_only_by_operation() returns trigger language plpgsql as $$
    begin
      if (old.session_state, old.session_outcome, old.payment_state, old.dispute_state)
         is not distinct from (new.session_state, new.session_outcome, new.payment_state, new.dispute_state) then
        return null;
      end if;
      if coalesce(current_setting('edustream.move', true), '') <> old.id::text then
        raise exception 'booking % moves only through an operation', old.id using errcode = 'restrict_violation';
      end if;
      perform set_config('edustream.move', '', true);
      return null;
    end $$;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function bookings_move_only_by_operation() returns trigger language plpgsql as $$
    begin
      if (old.session_state, old.session_outcome, old.payment_state, old.dispute_state)
         is distinct from (new.session_state, new.session_outcome, new.payment_state, new.dispute_state)
         and coalesce(current_setting('edustream.move', true), '') <> old.id::text then
        raise exception 'booking % moves only through an operation', old.id using errcode = 'restrict_violation';
      end if;
      return null;
    end $$;`)
}
