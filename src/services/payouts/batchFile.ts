import { amountText } from '@/domain/money/amountText'
import type { Money } from '@/domain/money/money'
import type { FileChannel } from '@/domain/payout/payoutChannels'
import { csvFile } from './csvFile'

export type BatchLine = {
  /** Says which payout it is, for whoever reconciles. */
  reference: string
  name: string
  email: string
  /** What the receiver is to get, after the fee. */
  amount: Money
}

/**
 * Wise's batch template for receivers it knows by email: it asks them for their bank account itself. `target` means
 * that the receiver gets exactly the amount.
 */
const wiseFile = (lines: readonly BatchLine[]): string =>
  csvFile(
    [
      'name',
      'recipientEmail',
      'paymentReference',
      'receiverType',
      'amountCurrency',
      'amount',
      'sourceCurrency',
      'targetCurrency',
      'type',
    ],
    lines.map(({ name, email, reference, amount }) => [
      name,
      email,
      reference,
      'PERSON',
      'target',
      amountText(amount),
      amount.currency,
      amount.currency,
      'EMAIL',
    ]),
  )

/** Payoneer's batch payment: email, amount, currency and description, in its columns A to D. */
const payoneerFile = (lines: readonly BatchLine[]): string =>
  csvFile(
    ['Recipient email', 'Amount', 'Currency', 'Description'],
    lines.map(({ email, amount, reference }) => [email, amountText(amount), amount.currency, reference]),
  )

const WRITERS: Record<FileChannel, (lines: readonly BatchLine[]) => string> = {
  wise: wiseFile,
  payoneer: payoneerFile,
}

/** The file that tells a provider whom to pay how much. Amounts have the digits of their currency. */
export function batchFile(channel: FileChannel, lines: readonly BatchLine[]): string {
  return WRITERS[channel](lines)
}
