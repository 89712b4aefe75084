#!/usr/bin/env bash
# One backup: the database and the uploads, each encrypted as it is made (nothing readable touches the disk).
# Keeps the last 7 daily and the last 4 weekly ones (decision CT21). Needs PG* of libpq, BACKUP_DIR, MEDIA_DIR and
# BACKUP_RECIPIENT (an age public key; its private half belongs on another machine).
set -euo pipefail
umask 077

: "${BACKUP_DIR:?}" "${BACKUP_RECIPIENT:?}" "${MEDIA_DIR:?}"
KEEP_DAILY=7
KEEP_WEEKLY=4
SUNDAY=7

day=${BACKUP_DAY:-$(date --utc +%F)}
daily=$BACKUP_DIR/daily
weekly=$BACKUP_DIR/weekly
mkdir -p "$daily" "$weekly"

# Written beside and renamed: a file under its real name is always whole.
draft=$(mktemp -d "$BACKUP_DIR/.draft-XXXXXX")
trap 'rm -rf "$draft"' EXIT
pg_dump --format=custom --no-owner --no-privileges | age --encrypt --recipient "$BACKUP_RECIPIENT" >"$draft/database.dump.age"
tar --create --directory "$MEDIA_DIR" . | age --encrypt --recipient "$BACKUP_RECIPIENT" >"$draft/media.tar.age"
(cd "$draft" && sha256sum database.dump.age media.tar.age >SHA256SUMS)

rm -rf "${daily:?}/$day"
mv "$draft" "$daily/$day"
if [ "$(date --utc --date "$day" +%u)" = "$SUNDAY" ]; then
  rm -rf "${weekly:?}/$day"
  cp --archive "$daily/$day" "$weekly/.$day.partial"
  mv "$weekly/.$day.partial" "$weekly/$day"
fi

# Names are dates, so they sort by age.
keep() {
  local folder=$1 count=$2
  find "$folder" -mindepth 1 -maxdepth 1 -type d -name '20??-??-??' | sort --reverse | tail -n "+$((count + 1))" |
    while read -r old; do rm -rf "$old"; done
}
keep "$daily" "$KEEP_DAILY"
keep "$weekly" "$KEEP_WEEKLY"

date --utc +%s >"$BACKUP_DIR/last-success"
printf '{"service":"backup","msg":"backup done","day":"%s","bytes":%s}\n' "$day" "$(du --bytes --summarize "$daily/$day" | cut -f1)"
