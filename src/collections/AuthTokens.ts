import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { wordOptions } from '@/fields/wordOptions'
import { SLUGS } from '@/slugs'

/** Refresh, verification and reset tokens: hashes only, single use (CT04). Reached by operations alone. */
export const AuthTokens: CollectionConfig = {
  slug: SLUGS.authTokens,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: wordOptions(['refresh', 'verify_email', 'reset_password']),
    },
    { name: 'hash', type: 'text', required: true, unique: true },
    {
      name: 'family',
      type: 'text',
      index: true,
      admin: { description: 'Session id that a chain of refresh tokens belongs to' },
    },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'accessExpiresAt', type: 'date' },
    { name: 'usedAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
  ],
}
