import { decline } from './en/decline'
import { t } from './t'

type Known = keyof (typeof decline)['payer']

const isKnown = (code: string): code is Known => Object.hasOwn(decline.payer, code)

/** Why a payment by card failed, in words, from its `failureCode`: what happened and, for the payer, what to do (V 6.6). */
export function declineWords(failureCode: string, reader: 'payer' | 'staff' = 'payer'): string {
  return t(`decline.${reader}.${isKnown(failureCode) ? failureCode : 'other'}`)
}
