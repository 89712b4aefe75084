import { addMoney, type Money, money } from '../money/money'
import { splitEarnings } from '../payout/commission'
import { lessonShares } from './lessonShares'

type PackageNetInput = { price: Money; lessons: number; rateBps: number }

/** What the tutor has of a package once all its lessons are given at that commission: the sum of the lessons, as they settle (NV19). */
export const packageNet = ({ price, lessons, rateBps }: PackageNetInput): Money =>
  lessonShares({ value: price, lessons })
    .map((share) => splitEarnings({ price: share, rateBps }).tutorNet)
    .reduce(addMoney, money(0, price.currency))
