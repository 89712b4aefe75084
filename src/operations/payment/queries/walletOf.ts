import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { walletBalance } from './walletBalance'

type Input = { payload: Payload; viewer: Viewer; currency: string }

/** What the viewer could pay with from their wallet in one currency; nothing there is zero. */
export const walletOf = async ({ payload, viewer, currency }: Input): Promise<Money> =>
  money(await walletBalance(database(payload), { ownerId: viewer.id, currency }), currency)
