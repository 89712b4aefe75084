import { describe, expect, it } from 'vitest'
import { testVocabulary as vocabulary } from '@/domain/search/testVocabulary'
import { understandQuery } from '@/domain/search/understandQuery'
import { filtersInUse } from './filtersInUse'
import { listHref } from './listQuery'

const chips = (q: string, others = {}) =>
  filtersInUse({
    filters: { q, page: 3, ...others },
    understood: understandQuery({ text: q, vocabulary }),
    subjects: [],
    currency: 'PHP',
  }).map(({ label, without }) => [label, listHref(without)])

describe('the chips of a typed search', () => {
  it('should name what each word means and lead to the search without it', () => {
    expect(chips('calclus tuter evenings under 20')).toEqual([
      ['Mathematics', '/tutors?q=tuter+evenings+under+20'],
      ['Evenings', '/tutors?q=calclus+tuter+under+20'],
      ['Up to ₱20.00', '/tutors?q=calclus+tuter+evenings'],
    ])
    expect(chips('native french speaker from 10 to 30€ Monday weekend kids best')).toEqual([
      ['Native speaker of French', '/tutors?q=from+10+to+30%E2%82%AC+Monday+weekend+kids+best'],
      ['€10.00 to €30.00', '/tutors?q=native+french+speaker+Monday+weekend+kids+best'],
      ['On Monday', '/tutors?q=native+french+speaker+from+10+to+30%E2%82%AC+weekend+kids+best'],
      ['At weekends', '/tutors?q=native+french+speaker+from+10+to+30%E2%82%AC+Monday+kids+best'],
      ['Level: Primary school', '/tutors?q=native+french+speaker+from+10+to+30%E2%82%AC+Monday+weekend+best'],
      ['Highest rated', '/tutors?q=native+french+speaker+from+10+to+30%E2%82%AC+Monday+weekend+kids'],
    ])
  })

  it('should take out everything that was said twice, keep the words left over together and the other filters', () => {
    expect(chips('maths Łódź math 5pm Reyes', { minRating: 4 })).toEqual([
      ['Mathematics', '/tutors?q=%C5%81%C3%B3d%C5%BA+5pm+Reyes&minRating=4'],
      ['17:00 to 18:00', '/tutors?q=maths+%C5%81%C3%B3d%C5%BA+math+Reyes&minRating=4'],
      ['“Łódź Reyes”', '/tutors?q=maths+math+5pm&minRating=4'],
      ['4 stars and up', '/tutors?q=maths+%C5%81%C3%B3d%C5%BA+math+5pm+Reyes'],
    ])
  })

  it('should leave nothing of a text whose only meaning is taken out', () => {
    expect(chips('a maths tutor, please')).toEqual([['Mathematics', '/tutors']])
    expect(chips('tutors')).toEqual([])
  })
})
