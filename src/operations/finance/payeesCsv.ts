import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { addMoney, money } from '@/domain/money/money'
import { dueForms } from '@/domain/tax/usThresholds'
import type { UsPayee } from './queries/usPayees'
import { TAXPAYER_HEAD, taxpayerCells } from './taxpayerCells'

const HEAD = [
  'tutor_id',
  ...TAXPAYER_HEAD,
  'w9_signed_on',
  'gross_usd',
  ...Array.from({ length: 12 }, (_, month) => `gross_${String(month + 1).padStart(2, '0')}`),
  'transactions',
  'net_usd',
  'over_1099_nec',
  'over_1099_k',
]

/** US tutors whose year is above one of the two thresholds of form 1099 (EX33): gross by month for 1099-K, net for 1099-NEC. */
export function payeesCsv(payees: readonly UsPayee[], year: string): string {
  return csvText([
    HEAD,
    ...payees.flatMap(({ tutorId, accountName, email, profile, signedOn, gross, transactions, net }) => {
      const sum = gross.reduce(addMoney, money(0, 'USD'))
      const due = dueForms({ year: Number(year), gross: sum.amount, transactions, net: net.amount })
      if (!due.nec && !due.k) return []
      return [
        [
          tutorId,
          ...taxpayerCells({ accountName, email, profile }),
          signedOn ?? '',
          ...[sum, ...gross].map(decimalText),
          transactions,
          decimalText(net),
          ...[due.nec, due.k].map((is) => (is ? 'yes' : 'no')),
        ],
      ]
    }),
  ])
}
