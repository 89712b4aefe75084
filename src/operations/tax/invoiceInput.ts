import { z } from 'zod'
import { taxInput, vatIdRule } from './taxInput'

const { kind, legalName, street, postcode, city, country, vatId } = taxInput.shape

/** What stands on the invoices of somebody who pays (EX30). */
export const invoiceInput = z
  .strictObject({ kind, legalName, street, postcode, city, country, vatId })
  .refine(vatIdRule.holds, vatIdRule.broken)
