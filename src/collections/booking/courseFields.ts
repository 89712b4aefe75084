import type { Field } from 'payload'
import { wordOptions } from '@/fields/wordOptions'
import { frozen, readOnly } from './frozen'

const leftNote = 'When they left the lesson page; empty while they are there'

/** How the lesson came about, went and ended: the times that timers and rules go by. */
export const courseFields: Field[] = [
  { name: 'policyVersion', type: 'text', required: true, access: frozen, admin: readOnly },
  {
    name: 'confirmationMode',
    type: 'select',
    required: true,
    options: ['instant', 'request'],
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'holdStrategy',
    type: 'select',
    options: wordOptions(['captureOnCompletion', 'captureOnConfirm']),
    access: frozen,
    admin: readOnly,
  },
  { name: 'holdExpiresAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'requestedAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'requestExpiresAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'confirmedAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'startedAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'endedAt', type: 'date', access: frozen, admin: readOnly },
  {
    name: 'cancelledBy',
    type: 'select',
    options: ['student', 'parent', 'tutor', 'ops', 'system'],
    access: frozen,
    admin: readOnly,
  },
  {
    name: 'endReason',
    type: 'text',
    access: frozen,
    admin: { ...readOnly, description: 'Why it was declined or cancelled' },
  },
  { name: 'tutorJoinedAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'studentJoinedAt', type: 'date', access: frozen, admin: readOnly },
  {
    name: 'settledAt',
    type: 'date',
    access: frozen,
    admin: { ...readOnly, description: 'When escrow went to the tutor and the commission' },
  },
  { name: 'earningsAvailableAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'disputeDecidedAt', type: 'date', access: frozen, admin: readOnly },
  { name: 'tutorLeftAt', type: 'date', access: frozen, admin: { ...readOnly, description: leftNote } },
  { name: 'studentLeftAt', type: 'date', access: frozen, admin: { ...readOnly, description: leftNote } },
]
