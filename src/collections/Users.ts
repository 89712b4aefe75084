import type { CollectionConfig } from 'payload'
import { adminPanel } from '@/access/adminPanel'
import { byRole } from '@/access/byRole'
import { byRoleOrOwn } from '@/access/byRoleOrOwn'
import { nobody } from '@/access/nobody'
import { ROLES } from '@/domain/identity/roles'
import { CURRENCIES } from '@/domain/money/currency'
import { timezoneField } from '@/fields/timezoneField'
import { endSuspendedSessions } from '@/hooks/endSuspendedSessions'
import { guardAccountChange } from '@/hooks/guardAccountChange'
import { guardAccountRequests } from '@/hooks/guardAccountRequests'
import { guardRoleChange } from '@/hooks/guardRoleChange'
import { keepSessionOnRefresh } from '@/hooks/keepSessionOnRefresh'
import { lockAccountOnLogout } from '@/hooks/lockAccountOnLogout'
import { recordStaffChange } from '@/hooks/recordStaffChange'
import { SLUGS } from '@/slugs'

const ownerOnly = byRole()

/**
 * The one auth collection: credentials, roles, status and what greets a person. Slim on purpose (a login
 * rewrites the document); everything else lives in the profiles. Registration goes through `registerUser`.
 */
export const Users: CollectionConfig = {
  slug: SLUGS.users,
  auth: {
    tokenExpiration: 1800,
    useSessions: true,
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax' },
    depth: 0,
  },
  admin: {
    group: 'People',
    useAsTitle: 'email',
    defaultColumns: ['email', 'firstName', 'lastName', 'roles', 'status', 'createdAt'],
    listSearchableFields: ['email', 'firstName', 'lastName'],
    components: { edit: { beforeDocumentControls: ['/components/admin/GrantCredit#GrantCredit'] } },
  },
  defaultSort: '-createdAt',
  access: {
    admin: adminPanel,
    create: ownerOnly,
    read: byRoleOrOwn(['ops', 'support'], ['id']),
    update: byRole('ops'),
    delete: nobody,
    unlock: ownerOnly,
  },
  defaultPopulate: { email: true, firstName: true, lastName: true },
  hooks: {
    beforeOperation: [guardAccountRequests],
    beforeChange: [guardRoleChange, guardAccountChange],
    afterChange: [endSuspendedSessions, recordStaffChange],
    afterLogout: [lockAccountOnLogout],
    afterRefresh: [keepSessionOnRefresh],
  },
  fields: [
    {
      name: 'purse',
      type: 'ui',
      admin: { components: { Field: '/components/admin/StudentPurse#StudentPurse' } },
    },
    {
      type: 'row',
      fields: [
        { name: 'firstName', type: 'text', required: true, maxLength: 80 },
        { name: 'lastName', type: 'text', required: true, maxLength: 80 },
      ],
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: [...ROLES],
      access: { create: ownerOnly, update: ownerOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      options: ['active', 'suspended'],
      admin: { position: 'sidebar' },
    },
    timezoneField('timezone', { defaultValue: 'UTC' }),
    { name: 'currency', type: 'select', required: true, defaultValue: 'USD', options: [...CURRENCIES] },
    { name: 'locale', type: 'text', required: true, defaultValue: 'en', maxLength: 10 },
    {
      name: 'dateOfBirth',
      type: 'text',
      access: { read: byRole('ops') },
      admin: { description: 'YYYY-MM-DD' },
    },
    {
      name: 'emailVerifiedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
    {
      name: 'marketingConsentAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
  ],
}
