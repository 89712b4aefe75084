import { FieldLabel } from '@payloadcms/ui'
import Link from 'next/link'
import type { RelationshipField, RelationshipFieldServerProps } from 'payload'
import { hasRole } from '@/domain/identity/roles'
import { personLabel } from '@/operations/trust/queries/personLabel'

/**
 * Whose a document is, in a form nobody edits, for staff who may read it but not the people's own documents: without it
 * finance would read "Untitled" beside an id. Who may open the person's document finds the way to it.
 */
export async function PersonField(props: RelationshipFieldServerProps) {
  const { field, clientField, path, value, payload, req } = props
  const id: unknown = (value as { id?: unknown } | null | undefined)?.id ?? value
  return (
    <div className="field-type">
      <FieldLabel as="span" label={clientField.label} path={path} />
      <p className="person-field">{typeof id === 'string' ? await named(id) : '–'}</p>
    </div>
  )

  async function named(person: string) {
    const collection = String((field as RelationshipField).relationTo)
    const label = await personLabel({ payload, id: person, collection })
    if (!hasRole(req.user, 'ops', 'support', 'owner')) return label
    return (
      <Link href={`/admin/collections/${collection}/${person}`} prefetch={false}>
        {label}
      </Link>
    )
  }
}
