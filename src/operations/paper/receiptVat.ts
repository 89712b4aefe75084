import { formatMoney } from '@/domain/money/formatMoney'
import { addMoney } from '@/domain/money/money'
import type { PaperFact } from '@/domain/paper/paperContent'
import { includedVat } from '@/domain/tax/includedVat'
import { percentText } from '@/domain/tax/percentText'
import { vatRateOn } from '@/domain/tax/vatRateOn'
import { vatOfBooking, vatTreatment } from '@/domain/tax/vatTreatment'
import { countryName } from '@/messages/countryName'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { platformParty } from '../tax/platformParty'
import { changedVatRates } from '../tax/queries/changedVatRates'
import { vatParty } from '../tax/vatParty'
import type { Party } from './partyOf'
import type { PaymentLine } from './paymentLines'
import { vatNotes } from './vatWords'

export type ReceiptVat = {
  /** The VAT within the service fee; empty without a fee or a rate. */
  facts: PaperFact[]
  /** What has to be said about the service fee. */
  notes: string[]
  /** Who supplies the lessons, and what becomes of the VAT on them, which is the tutor's matter (ADR 030). */
  lessonNotes: string[]
}

type Input = { tx: Tx; lines: readonly PaymentLine[]; party: Party; issuer: string; at: Date }

/** What the papers of a payment say about VAT on the day it was paid (EX31). */
export async function receiptVat({ tx, lines, party, issuer, at }: Input): Promise<ReceiptVat> {
  const platform = platformParty(at)
  const student = vatParty(party)
  const serviceFee = vatTreatment({ supplier: platform, customer: student })
  const fee = lines.map((line) => line.serviceFee).reduce(addMoney)
  const suppliers = new Map(lines.flatMap(({ supplier }) => (supplier ? [[supplier.name, supplier]] : [])))
  const lessonNotes = [...suppliers.values()].flatMap(({ name, country, vatId }) => {
    const tutor = vatParty({ country, vatId })
    const { lesson } = vatOfBooking({ platform, tutor, student })
    const who = tutor.hasVatId ? 'paper.supplierRegistered' : 'paper.supplier'
    return [t(who, { name, id: vatId ?? '', issuer }), t(`paper.lessonVat.${lesson.kind}`, { name })]
  })
  if (fee.amount === 0) return { facts: [], notes: [], lessonNotes }
  const notes = vatNotes([serviceFee]).filter((note) => note !== t('paper.vatNote.included'))
  if (!serviceFee.rateOf) return { facts: [], notes, lessonNotes }
  const { rateOf } = serviceFee
  const rateBps = vatRateOn({ country: rateOf, at, changes: await changedVatRates(tx) })
  const { net, vat } = includedVat({ gross: fee, rateBps })
  const facts = [
    { label: t('paper.feeNet'), value: formatMoney(net) },
    {
      label: t('paper.feeVat', { rate: percentText(rateBps), country: countryName(rateOf) }),
      value: formatMoney(vat),
    },
  ]
  return { facts, notes, lessonNotes }
}
