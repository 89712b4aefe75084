#!/usr/bin/env bash
# Runs backup.sh once a day at BACKUP_HOUR (UTC, 0 to 23). A failed backup is tried again after ten minutes.
#   schedule.sh --check   exit code 0 while the last good backup is younger than 26 hours
set -euo pipefail
: "${BACKUP_DIR:?}" "${BACKUP_HOUR:=2}"
LIMIT_SECONDS=$((26 * 3600))
RETRY_SECONDS=600

if [ "${1:-}" = --check ]; then
  started=$(stat --format %Y /proc/1)
  last=$(cat "$BACKUP_DIR/last-success" 2>/dev/null || echo "$started")
  [ $(($(date +%s) - last)) -lt "$LIMIT_SECONDS" ]
  exit
fi

trap 'exit 0' TERM INT
# In the background, so that the trap is heard while it sleeps.
pause() { sleep "$1" & wait $!; }

while true; do
  now=$(date --utc +%s)
  next=$(date --utc --date "today $BACKUP_HOUR:00" +%s)
  [ "$next" -gt "$now" ] || next=$(date --utc --date "tomorrow $BACKUP_HOUR:00" +%s)
  pause $((next - now))
  until backup.sh; do
    echo '{"service":"backup","level":"error","msg":"backup failed, trying again in ten minutes"}' >&2
    pause "$RETRY_SECONDS"
  done
done
