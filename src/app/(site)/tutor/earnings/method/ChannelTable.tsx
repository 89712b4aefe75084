import { DataTable } from '@/components/ui/DataTable'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { ChannelView, MethodView } from '@/operations/payout/queries/getPayoutMethod'

/** What each way of being paid costs, its smallest payout, how long it takes, and what it cannot do (EX34). */
export function ChannelTable({ view: { channels, currency } }: { view: MethodView }) {
  return (
    <DataTable
      caption={t('payout.compare', { currency })}
      rows={channels}
      rowKey={({ channel }) => channel}
      columns={[
        {
          key: 'method',
          header: t('payout.col.method'),
          rowHeader: true,
          cell: ({ channel, currencies }) => (
            <>
              {t(`payout.channel.${channel}.name`)}
              <span className="block text-sm font-normal text-ink-soft">
                {t('payout.currencies', { list: currencies.join(', ') })}
              </span>
            </>
          ),
        },
        { key: 'fee', header: t('payout.col.fee'), cell: feeWords },
        {
          key: 'minimum',
          header: t('payout.col.minimum'),
          align: 'end',
          cell: ({ minimum }) => <Money value={minimum} />,
        },
        {
          key: 'days',
          header: t('payout.col.days'),
          cell: ({ businessDays }) => t('payout.days', { count: businessDays }),
        },
        { key: 'reach', header: t('payout.col.reach'), cell: (channel) => reachWords(channel, currency) },
      ]}
    />
  )
}

function feeWords({ fixedFee, feeBps }: ChannelView): string {
  const fixed = formatMoney(fixedFee)
  const share = feeBps / 100
  if (feeBps === 0) return fixedFee.amount === 0 ? t('payout.feeNone') : t('payout.feeFixed', { fixed })
  return fixedFee.amount === 0 ? t('payout.feeShare', { share }) : t('payout.feeBoth', { share, fixed })
}

function reachWords({ isOffered, reachesYou }: ChannelView, currency: string): string {
  if (!isOffered) return t('payout.reach.notHere')
  return reachesYou ? t('payout.reach.yes') : t('payout.reach.no', { currency })
}
