import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { codeWords } from '@/messages/codeWords'
import { t } from '@/messages/t'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { staffContext } from '@/operations/trust/staffContext'
import { walletWords } from '../wallet/walletWords'
import { CaseFacts } from './CaseFacts'
import { utcText } from './utcText'

/** What a student has in wallet and credit, above the fields of an account, a payment or a credit. Only to read. */
export async function StudentPurse({ id, payload, user, data, collectionSlug }: UIFieldServerProps) {
  const userId = collectionSlug === 'users' ? id : idOf(data?.student ?? data?.payer)
  if (!userId || !user) return null
  const { viewer, now } = await staffContext({ payload, user })
  const wallet = await getWallet({ payload, viewer, userId: String(userId), limit: 5, now })
  const { balances, promotional, transactions } = wallet
  const facts: [string, string][] = [
    ['In the wallet', balances.map((one) => formatMoney(one)).join(', ') || 'never any money'],
    ...promotional.map((credit): [string, string] => [
      `Credit (${codeWords(credit.reason)})`,
      `${formatMoney(credit)} until ${utcText(credit.expiresAt)}`,
    ]),
    ...transactions.docs.map((line): [string, string] => [
      `${utcText(line.at)} ${codeWords(line.kind)}`,
      `${formatMoney(line.amount)} ${walletWords(line)}${line.bookingReference ? `, ${t('wallet.lesson', { reference: line.bookingReference })}` : ''}`,
    ]),
  ]
  return <CaseFacts label="Wallet and credit of the student" facts={facts} />
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const id = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}
