import type { TextField } from 'payload'

type Options = Pick<TextField, 'required' | 'index' | 'admin'>

/** A code that operations write; lists of the admin show it in words. */
export const codeField = (name: string, { admin, ...rest }: Options = {}): TextField =>
  ({
    name,
    type: 'text',
    ...rest,
    admin: { ...admin, components: { Cell: '/components/admin/CodeCell#CodeCell' } },
  }) as TextField
