import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './foldText'
import { phraseBook } from './phraseBook'
import { testVocabulary as vocabulary } from './testVocabulary'
import { understandQuery } from './understandQuery'
import type { UnderstoodPart } from './understoodQuery'
import { withoutSpans } from './withoutSpans'

const read = (text: string, known?: string[]) =>
  understandQuery({ text, vocabulary: known ? { ...vocabulary, known: new Set(known) } : vocabulary })

/** A part in short: `mathematics`, `<=20 EUR`, `17:00-22:00`, `mon`, `fr native`, `level primary`, `by price`. */
function short(part: UnderstoodPart): string {
  if (part.kind === 'subject') return part.slug
  if (part.kind === 'price') return `${part.min ?? ''}<=${part.max ?? ''} ${part.currency ?? ''}`.trim()
  if (part.kind === 'days') return part.days.join(',')
  if (part.kind === 'hours') return `${part.from}-${part.to}`
  if (part.kind === 'language') return `speaks ${part.code}${part.native ? ' native' : ''}`
  return part.kind === 'level' ? `level ${part.level}` : `by ${part.sort}`
}

/** What a text is read as, with the words left over behind it. */
const inShort = (text: string) => {
  const { parts, rest } = read(text)
  return [parts.map(short), rest.map(({ word }) => word)]
}

describe('understandQuery', () => {
  it.each<[string, string[], string[]?]>([
    ['calclus tuter evenings under 20', ['mathematics', '17:00-22:00', '<=20']],
    ['spanish for kids weekend', ['spanish', 'level primary', 'sat,sun']],
    ['maths gcse cheap monday 5pm', ['mathematics', 'level secondary', 'by price', 'mon', '17:00-18:00']],
    ['native french speaker under €30', ['speaks fr native', '<=30 EUR']],
    ['kundiman Reyes', [], ['kundiman', 'reyes']],
    ['maths Łódź', ['mathematics'], ['lodz']],
  ])('should read %j', (text, parts, rest = []) => {
    expect(inShort(text)).toEqual([parts, rest])
  })

  it.each<[string, string[]]>([
    ['linear algebra', ['mathematics']],
    ['Calc', ['mathematics']],
    ['GCSE Maths', ['level secondary', 'mathematics']],
    ['ap physics', ['level secondary', 'physics']],
    ['c++', ['computer-science']],
    ['college essay', ['writing']],
    ['college maths', ['level university', 'mathematics']],
    ['business english', ['english']],
    ['maths and physics', ['mathematics', 'physics']],
    ['pyhton', ['computer-science']],
    ['MATHMATICS', ['mathematics']],
    ['algebar', ['mathematics']],
    ['spansh lesons', ['spanish']],
    ['piano 101', ['music']],
  ])('should find the subject in %j', (text, parts) => {
    expect(inShort(text)[0]).toEqual(parts)
  })

  it.each<[string, string[]]>([
    ['español', ['spanish']],
    ['ESPANOL', ['spanish']],
    ['数学', ['mathematics']],
    ['数学老师', ['mathematics']],
    ['周末数学', ['sat,sun', 'mathematics']],
    ['钢琴课 晚上', ['music', '17:00-22:00']],
    ['математика', ['mathematics']],
    ['репетитор по математике вечером', ['mathematics', '17:00-22:00']],
    ['учитель английского языка', ['english']],
    ['árabe', ['speaks ar']],
    ['العربية', ['speaks ar']],
    ['clases de matemáticas por la tarde menos de 20 euros', ['mathematics', '12:00-17:00', '<=20 EUR']],
    ['Mathe Nachhilfe abends unter 25 €', ['mathematics', '17:00-22:00', '<=25 EUR']],
    ['cours de français samedi matin', ['french', 'sat', '06:00-12:00']],
    ['física para niños lunes', ['physics', 'level primary', 'mon']],
    ['physics по вторник', ['physics', 'tue']],
  ])('should read other languages and scripts: %j', (text, parts) => {
    expect(inShort(text)).toEqual([parts, []])
  })

  it.each<[string, string]>([
    ['under 20', '<=20'],
    ['max 25 usd', '<=25 USD'],
    ['up to £15.50', '<=15.5 GBP'],
    ['less than 30 euros', '<=30 EUR'],
    ['20 dollars an hour', '<=20 USD'],
    ['20/h', '<=20'],
    ['$15-25', '15<=25 USD'],
    ['between 10 and 20 pounds', '10<=20 GBP'],
    ['15 to 25 € per hour', '15<=25 EUR'],
    ['from 10 to 20€', '10<=20 EUR'],
    ['over $40', '40<= USD'],
    ['R$ 50', '<=50 BRL'],
    ['2,500 yen', '<=2500 JPY'],
    ['12,50 €', '<=12.5 EUR'],
    ['<30', '<=30'],
    ['30 or less', '<=30'],
    ['100 złotych', '<=100 PLN'],
    ['до 20 евро', '<=20 EUR'],
  ])('should take %j for a price', (text, price) => {
    expect(inShort(text)).toEqual([[price], []])
  })

  it.each([['20'], ['kids 8-10'], ['grammar 2027'], ['30 min'], ['b2 99999999999999999999999'], ['-5']])(
    'should not take %j for a price',
    (text) => {
      expect(read(text).parts.filter(({ kind }) => kind === 'price')).toEqual([])
    },
  )

  it.each<[string, string[]]>([
    ['5pm', ['17:00-18:00']],
    ['at 5', ['17:00-18:00']],
    ['12am', ['00:00-01:00']],
    ['12:30 pm', ['12:30-13:30']],
    ['11pm', ['23:00-24:00']],
    ['17:00-19:00', ['17:00-19:00']],
    ['5-7pm', ['17:00-19:00']],
    ['10am to 1pm', ['10:00-13:00']],
    ['11-1pm', ['11:00-13:00']],
    ['after 6pm', ['18:00-24:00']],
    ['after 6', ['18:00-24:00']],
    ['before 9am', ['00:00-09:00']],
    ['between 6 and 8 pm', ['18:00-20:00']],
    ['18h', ['18:00-19:00']],
    ['17-18h', ['17:00-18:00']],
    ['um 18 uhr', ['18:00-19:00']],
    ['thursday nights', ['thu', '20:00-24:00']],
    ['weekdays after school', ['mon,tue,wed,thu,fri', '15:00-18:00']],
    ['tues or fri', ['tue', 'fri']],
  ])('should take %j for times', (text, parts) => {
    expect(inShort(text)).toEqual([parts, []])
  })

  it('should cross days with hours, and take what is joined for two wishes', () => {
    expect(read('sat and sun mornings').times).toEqual([
      { day: 'sat', from: '06:00', to: '12:00' },
      { day: 'sun', from: '06:00', to: '12:00' },
    ])
    expect(read('evenings and weekends').times).toEqual([
      { from: '17:00', to: '22:00' },
      { day: 'sat' },
      { day: 'sun' },
    ])
    expect(read('maths').times).toEqual([])
  })

  it.each<[string, string[]]>([
    ['sat prep', ['test-preparation']],
    ['sat', ['test-preparation']],
    ['sat morning maths', ['sat', '06:00-12:00', 'mathematics']],
    ['maths on sat', ['mathematics', 'sat']],
    ['5pm sat', ['17:00-18:00', 'sat']],
    ['sun', ['sun']],
    ['sat sun', ['sat', 'sun']],
    ['sat or monday', ['sat', 'mon']],
    ['sat monday', ['test-preparation', 'mon']],
  ])('should tell an exam from a day in %j', (text, parts) => {
    expect(inShort(text)[0]).toEqual(parts)
  })

  it.each<[string, string[]]>([
    ['maths in spanish', ['mathematics', 'speaks es']],
    ['matemáticas en español', ['mathematics', 'speaks es']],
    ['lessons in spanish', ['spanish']],
    ['spanish speaking algebra tutor', ['speaks es', 'mathematics']],
    ['english speaking', ['english']],
    ['german native speaker', ['speaks de native']],
    ['spanish tutor native', ['speaks es native']],
    ['physics teacher who speaks arabic', ['physics', 'speaks ar']],
    ['french, delf, native', ['french', 'french', 'speaks fr native']],
    ['maths, native', ['mathematics']],
    ['tagalog', ['speaks fil']],
    ['french', ['french']],
  ])('should tell a language to speak from one to learn in %j', (text, parts) => {
    expect(inShort(text)[0]).toEqual(parts)
  })

  it('should drop what means nothing for finding', () => {
    const { parts, rest, dropped } = read('I am looking for an online maths tutor near me')
    expect([parts.map(short), rest]).toEqual([['mathematics'], []])
    expect(dropped.map(({ word }) => word)).toEqual([
      'i',
      'am',
      'looking',
      'for',
      'an',
      'online',
      'tutor',
      'near me',
    ])
  })

  it('should leave alone what is quoted, and what profiles say', () => {
    expect(inShort('"monday math" piano')).toEqual([['music'], ['monday', 'math']])
    expect(read('jana').rest.map(({ word }) => word)).toEqual(['jana'])
    expect(read('pyano').parts.map(short)).toEqual(['music'])
    expect(read('pyano', ['pyano']).rest.map(({ word }) => word)).toEqual(['pyano'])
  })

  it.each(['cooking', 'chess', 'light', 'mouse', 'house', 'drums', 'latin', 'knitting', 'marks'])(
    'should not take %j for a slip',
    (text) => {
      expect(inShort(text)).toEqual([[], [text]])
    },
  )

  it('should say what it mended, spelled as people spell it', () => {
    expect(read('Calclus tuter, Reyes').correctedTo).toBe('calculus tutor, Reyes')
    expect(read('репетитор по французскому').correctedTo).toBe('репетитор по французский')
    expect(read('calculus Reyes').correctedTo).toBeUndefined()
  })

  it('should be read without a part once its words are taken out', () => {
    const text = 'calclus tuter evenings under 20 Reyes'
    const { parts } = read(text)
    for (const part of parts) {
      const others = parts.filter((other) => other !== part).map(short)
      expect(inShort(withoutSpans(text, [part]))).toEqual([others, ['reyes']])
    }
  })
})

describe('understandQuery, whatever is typed', () => {
  const words = [
    ...phraseBook(vocabulary).words.keys(),
    'reyes',
    '20',
    '5',
    '17:00',
    '€',
    '-',
    '"',
    ',',
    '/',
    'pm',
    '²',
    'ﬁ',
    'İ',
  ]
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join('')),
  )

  it('should never throw and have every word in exactly one place', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { parts, rest, dropped } = read(text)
        const spans = [...parts, ...rest, ...dropped].toSorted((a, b) => a.start - b.start)
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
        expect(withoutSpans(text, spans)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 1500 },
    )
  })

  it('should keep every word it does not know, as it is', () => {
    const strange = fc.stringMatching(/^[qxzj]{4,9}$/)
    fc.assert(
      fc.property(
        fc.array(strange, { maxLength: 6 }),
        fc.constantFrom('', 'maths', 'tutor', '5pm'),
        (some, other) => {
          const { rest } = read([other, ...some].join(' '))
          expect(rest.map(({ word }) => word)).toEqual(some.map((word) => foldText(word)))
        },
      ),
    )
  })

  it('should ask for sensible prices and times only', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { parts, times } = read(text)
        for (const part of parts)
          if (part.kind === 'price') {
            expect(part.max ?? part.min).toBeGreaterThan(0)
            expect(part.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(part.min ?? 0)
          }
        for (const { from = '00:00', to = '24:00' } of times)
          expect(`${from} ${to}`).toMatch(/^([01]\d|2[0-3]):[0-5]\d ([01]\d|2[0-4]):[0-5]\d$/)
      }),
    )
  })
})
