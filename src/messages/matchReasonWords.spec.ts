import { describe, expect, it } from 'vitest'
import { type MatchTutor, type MatchWish, matchReasons } from '@/domain/search/matching/matchReasons'
import { matchTutor } from '@/domain/search/matching/matchTutor.fixture'
import { matchReasonWords } from './matchReasonWords'

const wordsOf = (wish: MatchWish, changes: Partial<MatchTutor> = {}, most = 9) =>
  matchReasons({ tutor: matchTutor(changes), wish, most }).map(matchReasonWords)
const OWN = ['Came to 98% of lessons', '4.9 from 31 reviews', 'Replies within an hour']

describe('reasons in words', () => {
  it.each<[MatchWish, string[]]>([
    [{}, []],
    [{ subjectSlugs: ['algebra'], level: 'secondary' }, ['Teaches Algebra at secondary school level']],
    [{ subjectSlugs: ['algebra'], level: 'adult' }, ['Teaches Algebra']],
    [{ subjectSlugs: ['music'] }, []],
    [{ time: { day: 'mon', part: 'evening' } }, ['Free on Monday evenings']],
    [{ time: { part: 'morning' } }, ['Free in the morning']],
    [{ time: { day: 'sat' } }, ['Free on Saturday']],
    [{ time: {} }, ['Free at that time']],
    [{ languages: ['es', 'en', 'de'] }, ['Native speaker of Spanish', 'Speaks English']],
    [{ isPriced: true }, ['Within your price']],
  ])('should say for %j: %j', (wish, reasons) => {
    expect(wordsOf(wish)).toEqual([...reasons, ...OWN])
  })

  it.each<[Partial<MatchTutor>, string[]]>([
    [{ attendanceRate: 0.94 }, OWN.slice(1)],
    [{ attendanceRate: null }, OWN.slice(1)],
    [{ ratingCount: 4 }, [OWN[0] as string, OWN[2] as string]],
    [{ ratingAverage: 4.6 }, [OWN[0] as string, OWN[2] as string]],
    [{ responseMinutes: 121 }, OWN.slice(0, 2)],
    [{ attendanceRate: null, ratingAverage: null, ratingCount: 0, responseMinutes: null }, []],
  ])('should praise nobody for what is not so: %j', (changes, reasons) => {
    expect(wordsOf({}, changes)).toEqual(reasons)
  })

  it('should answer what was asked first, and stop at three', () => {
    expect(wordsOf({ subjectSlugs: ['algebra'], time: { day: 'mon' } }, {}, 3)).toEqual([
      'Teaches Algebra',
      'Free on Monday',
      'Came to 98% of lessons',
    ])
  })
})
