import type { Field } from 'payload'
import { nobody } from '@/access/nobody'
import { QUALITY_FLAGS } from '@/domain/search/ranking/qualityFlags'

const derived = { create: nobody, update: nobody }
const readOnly = { readOnly: true }
const share = 'Share from 0 to 1; empty while there is too little to tell'

/** How a tutor works with students, as counted from lessons and requests (EX48, C17). Written by `refreshStandings` alone. */
export function standingFields(): Field[] {
  return [
    {
      name: 'responseMinutes',
      type: 'number',
      access: derived,
      admin: { ...readOnly, description: 'Median minutes to the first answer to a request in 90 days' },
    },
    {
      name: 'responseRate',
      type: 'number',
      access: derived,
      admin: { ...readOnly, description: share },
    },
    {
      name: 'attendanceRate',
      type: 'number',
      access: derived,
      admin: { ...readOnly, description: share },
    },
    {
      name: 'completionRate',
      type: 'number',
      access: derived,
      admin: { ...readOnly, description: share },
    },
    { name: 'lastActiveAt', type: 'date', access: derived, admin: readOnly },
    {
      name: 'qualityPoints',
      type: 'number',
      access: derived,
      admin: { ...readOnly, description: 'Quality score, 0 to 100, as the search uses it' },
    },
    {
      name: 'qualityFlags',
      type: 'text',
      access: derived,
      admin: {
        ...readOnly,
        description: `What lowers the score until it is over: ${QUALITY_FLAGS.join(', ')}`,
      },
    },
  ]
}
