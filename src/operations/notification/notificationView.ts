/** One line of what a person was told. Instants are ISO 8601 in UTC. */
export type NotificationView = {
  id: string
  template: string
  title: string
  /** Path on the site; null when there is nowhere to go. */
  href: string | null
  at: string
  readAt: string | null
}

export type NotificationRow = Omit<NotificationView, 'readAt'> & { read_at: string | null }

/** Turns a row of `notifications` into what its owner sees. */
export function toNotification({
  id,
  template,
  title,
  href,
  at,
  read_at,
}: NotificationRow): NotificationView {
  return {
    id,
    template,
    title,
    href,
    at: new Date(at).toISOString(),
    readAt: read_at && new Date(read_at).toISOString(),
  }
}
