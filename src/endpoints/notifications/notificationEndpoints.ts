import { z } from 'zod'
import { listNotifications } from '@/operations/notification/queries/listNotifications'
import { readNotification } from '@/operations/notification/readNotification'
import { defineEndpoint } from '../http/defineEndpoint'
import { pageQuery } from '../http/pageQuery'

const list = defineEndpoint({
  method: 'GET',
  path: '/notifications',
  summary: 'What I was told, latest first',
  audience: 'user',
  query: pageQuery.extend({ unread: z.stringbool().default(false) }),
  handle: ({ payload, viewer, query: { unread, ...page } }) =>
    listNotifications({ payload, userId: viewer.id, unreadOnly: unread, ...page }),
})

const read = defineEndpoint({
  method: 'PATCH',
  path: '/notifications/:id/read',
  summary: 'Mark a notification as read',
  audience: 'user',
  params: z.strictObject({ id: z.uuid() }),
  handle: ({ payload, viewer, params, now }) =>
    readNotification({ payload, userId: viewer.id, notificationId: params.id, now }),
})

/** `/api/notifications` of api.md. */
export const notificationEndpoints = [list, read]
