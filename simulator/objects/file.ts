import type Stripe from 'stripe'
import { newId } from '../newId'

export type FileInput = {
  filename: string
  size: number
  type: string
  purpose: Stripe.File.Purpose
  created: number
}

/** Something that was uploaded. What is in it is not kept: nobody here looks at evidence. */
export function buildFile({ filename, size, type, purpose, created }: FileInput): Stripe.File {
  const id = newId('file_1')
  return {
    id,
    object: 'file',
    created,
    expires_at: null,
    filename,
    links: { object: 'list', data: [], has_more: false, url: `/v1/file_links?file=${id}` },
    purpose,
    size,
    title: null,
    type,
    url: `https://files.stripe.com/v1/files/${id}/contents`,
  }
}
