import Link from 'next/link'
import { DataTable } from '@/components/ui/DataTable'
import { walletWords } from '@/components/wallet/walletWords'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { WalletLine } from '@/operations/payment/queries/getWallet'

type WalletLinesProps = { lines: readonly WalletLine[]; timeZone: string }

/** What moved wallet and credit, in plain words, each with the way to what it was for. */
export function WalletLines({ lines, timeZone }: WalletLinesProps) {
  return (
    <DataTable
      caption={t('wallet.lines')}
      hideCaption
      columns={[
        { key: 'what', header: t('wallet.what'), rowHeader: true, cell: whatOf },
        {
          key: 'when',
          header: t('wallet.when'),
          cell: ({ at }) => formatInstant({ instant: at, timeZone, style: 'dateTime' }),
        },
        { key: 'amount', header: t('wallet.change'), align: 'end', cell: changeOf },
      ]}
      rows={lines}
      rowKey={({ at, event, kind, amount, bookingId }) =>
        `${at} ${event} ${kind} ${amount.amount} ${bookingId ?? ''}`
      }
    />
  )
}

function whatOf(line: WalletLine) {
  const { bookingId, bookingReference: reference, paymentId } = line
  const href = bookingId ? `/bookings/${bookingId}` : paymentId ? `/payments/${paymentId}` : null
  const words = reference ? `${walletWords(line)} · ${t('wallet.lesson', { reference })}` : walletWords(line)
  if (!href) return words
  return (
    <Link href={href} className="rounded-sm underline underline-offset-4" prefetch={false}>
      {words}
    </Link>
  )
}

const changeOf = ({ amount }: WalletLine) => `${amount.amount > 0 ? '+' : ''}${formatMoney(amount)}`
