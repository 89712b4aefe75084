import Link from 'next/link'
import type { DefaultServerCellComponentProps, RelationshipField } from 'payload'
import { personLabel } from '@/operations/trust/queries/personLabel'

/**
 * Whose a row is, for staff who may read the row but not the people's own documents: without it finance would read
 * "Untitled" beside an id.
 */
export async function PersonCell({
  cellData,
  field,
  collectionSlug,
  rowData,
  link,
  payload,
}: DefaultServerCellComponentProps) {
  const id: unknown = cellData?.id ?? cellData
  if (typeof id !== 'string') return <span>–</span>
  const label = await personLabel({
    payload,
    id,
    collection: String((field as RelationshipField).relationTo),
  })
  return link ? (
    <Link href={`/admin/collections/${collectionSlug}/${rowData.id}`} prefetch={false}>
      {label}
    </Link>
  ) : (
    <span>{label}</span>
  )
}
