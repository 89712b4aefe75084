import { z } from 'zod'
import { missingError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { listPage, listParams } from '../api/listPage'
import { checkParams, expand, text } from '../api/params'
import type { StoredEvent } from '../objects/storedEvent'

const eventList = z.strictObject({ ...listParams, type: text().optional() })

export const eventEndpoints: Endpoint[] = [
  {
    method: 'GET',
    route: '/v1/events',
    run: (unit, _id, raw) => {
      const params = checkParams(eventList, raw)
      return listPage(unit, { object: 'event', url: '/v1/events', params, where: { type: params.type } })
    },
  },
  {
    method: 'GET',
    route: '/v1/events/:id',
    run: (unit, id, raw) => {
      checkParams(z.strictObject({ expand }), raw)
      const event = unit.store.get<StoredEvent>('event', id)
      if (!event) throw missingError('event', id)
      return event
    },
  },
]
