import { FieldLabel } from '@payloadcms/ui'
import type { RelationshipField, RelationshipFieldServerProps } from 'payload'
import { personLabel } from '@/operations/trust/queries/personLabel'

/**
 * Whose a document is, in a form nobody edits, for staff who may read it but not the people's own documents: without it
 * finance would read "Untitled" beside an id.
 */
export async function PersonField({
  field,
  clientField,
  path,
  value,
  payload,
}: RelationshipFieldServerProps) {
  const id: unknown = (value as { id?: unknown } | null | undefined)?.id ?? value
  const collection = String((field as RelationshipField).relationTo)
  return (
    <div className="field-type">
      <FieldLabel as="span" label={clientField.label} path={path} />
      <p className="person-field">
        {typeof id === 'string' ? await personLabel({ payload, id, collection }) : '–'}
      </p>
    </div>
  )
}
