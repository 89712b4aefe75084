import type { Payload } from 'payload'
import { stripeLinkFor } from '@/operations/payment/stripeLinkFor'
import type { ConnectService } from '@/services/payouts/connectService'
import { stripeConnect } from '@/services/payouts/stripeConnect'

let service: ConnectService | undefined

/** Tutors' accounts at the card processor of this installation. */
export function connectFor(payload: Payload): ConnectService {
  service ??= stripeConnect(stripeLinkFor(payload))
  return service
}
