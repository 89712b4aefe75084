import type { Money } from '../money/money'
import { multiplyMoney } from '../money/multiplyMoney'

type LessonPriceInput = { hourlyRate: Money; durationMinutes: number }

/** What a lesson of that length costs at the tutor's rate for an hour, in the currency of the rate (D10). */
export const lessonPrice = ({ hourlyRate, durationMinutes }: LessonPriceInput): Money =>
  multiplyMoney({ money: hourlyRate, numerator: durationMinutes, denominator: 60 })
