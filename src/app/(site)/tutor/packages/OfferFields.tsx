import { CheckboxField } from '@/components/form/CheckboxField'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { MOST_DISCOUNT_PERCENT, VALIDITIES } from '@/domain/package/packageOffer'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { OwnOffer } from '@/operations/package/queries/listOwnOffers'

/** The terms of one package, and what they come to as they are saved. */
export function OfferFields({ offer, rateBps }: { offer: OwnOffer; rateBps: number }) {
  const { lessons, durationMinutes, discountPercent, validityDays, active, price, net } = offer
  const name = `${lessons}x${durationMinutes}`
  const title = `offer-${name}`
  return (
    <Card as="section" aria-labelledby={title}>
      <CardTitle id={title}>{t('packages.offer', { count: lessons })}</CardTitle>
      <p className="-mt-3 mb-4 text-sm text-ink-soft">{formatDuration(durationMinutes)}</p>
      <input type="hidden" name="offer" value={name} />
      <div className="grid gap-4">
        <CheckboxField name={`${name}.active`} label={t('packages.offerOn')} defaultChecked={active} />
        <TextField
          name={`${name}.discountPercent`}
          label={t('packages.discount')}
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_DISCOUNT_PERCENT}
          step={1}
          defaultValue={String(discountPercent)}
          required
        />
        <SelectField
          name={`${name}.validityDays`}
          label={t('packages.validity')}
          defaultValue={String(validityDays ?? '')}
          options={VALIDITIES.map((days) => ({
            value: String(days ?? ''),
            label: days === null ? t('packages.validityEver') : t('packages.validityDays', { count: days }),
          }))}
        />
        {price && net && (
          <DescriptionList
            look="lines"
            items={[
              {
                term: t('packages.studentPays'),
                value: (
                  <>
                    <Money value={price.price} strong />
                    <span className="block text-sm text-ink-soft">
                      {t('packages.eachLesson', { amount: formatMoney(price.perLesson) })}
                    </span>
                  </>
                ),
              },
              {
                term: t('packages.youNet', { rate: rateBps / 100 }),
                value: <Money value={net} strong />,
              },
            ]}
          />
        )}
      </div>
    </Card>
  )
}
