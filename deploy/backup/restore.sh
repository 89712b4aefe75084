#!/usr/bin/env bash
# Puts a backup back: restore.sh FOLDER IDENTITY_FILE --yes
#   FOLDER         e.g. /backups/daily/2026-11-22
#   IDENTITY_FILE  the age private key, brought to this machine for the restore only
# Replaces the contents of the database in PG* of libpq and of MEDIA_DIR. Stop web and worker first.
set -euo pipefail
umask 077

folder=${1:?which backup, e.g. /backups/daily/2026-11-22}
identity=${2:?the age identity file}
if [ "${3:-}" != --yes ]; then
  echo "This replaces everything in database ${PGDATABASE:?} and in ${MEDIA_DIR:?}. Stop web and worker, then add --yes." >&2
  exit 2
fi

(cd "$folder" && sha256sum --check --quiet SHA256SUMS)

# Decrypted in full before anything is replaced: a wrong key or a cut file changes nothing.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
age --decrypt --identity "$identity" --output "$work/database.dump" "$folder/database.dump.age"
age --decrypt --identity "$identity" --output "$work/media.tar" "$folder/media.tar.age"

pg_restore --dbname "${PGDATABASE:?}" --clean --if-exists --no-owner --no-privileges --single-transaction --exit-on-error "$work/database.dump"
find "${MEDIA_DIR:?}" -mindepth 1 -delete
tar --extract --directory "$MEDIA_DIR" --file "$work/media.tar"
echo "Restored $folder. Start web and worker, then run npm run verify against it."
