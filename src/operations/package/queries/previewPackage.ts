import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type QuotedPackage, quotePackage } from '../agreePackage'
import { type PackageWish, readOffer } from './readOffer'

type Input = { payload: Payload; viewer: Viewer; wish: PackageWish; now: Date }

/**
 * What a package would cost the viewer, in their currency, and the quote that keeps it (CT42). Holds nothing.
 * @throws DomainError as `readOffer`
 */
export async function previewPackage({ payload, viewer, wish, now }: Input): Promise<QuotedPackage> {
  const offer = await readOffer(database(payload), wish, viewer.id)
  return quotePackage({ payload, viewer, offer, now })
}
