import { describe, expect, it } from 'vitest'
import { readProfile } from './readProfile'

const SUBJECT = '01a20152-e971-736c-bf5c-7882aaf9534e'

function sent(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ displayName: 'David Reyes', currency: 'USD', ...values }))
    data.set(name, value)
  return data
}

describe('readProfile', () => {
  it('should read price, lists and levels', () => {
    const read = readProfile(
      sent({
        hourlyRate: '22,50',
        acceptingStudents: 'on',
        'languages.0.code': 'fil',
        'languages.0.level': 'native',
        'languages.1.code': '',
        'languages.1.level': 'C1',
        'subjects.3.subjectId': SUBJECT,
        'subjects.3.level.adult': 'on',
        'subjects.3.yearsExperience': '7',
        'education.0.institution': 'PNU',
        'education.0.degree': 'BSc',
        'education.0.year': '',
      }),
    )
    expect(read).toMatchObject({
      changes: {
        hourlyRate: { amount: 2250, currency: 'USD' },
        acceptingStudents: true,
        languages: [{ code: 'fil', level: 'native' }],
        subjects: [{ subjectId: SUBJECT, levels: ['adult'], yearsExperience: 7 }],
        education: [{ institution: 'PNU', degree: 'BSc', year: null }],
        certifications: [],
        city: null,
      },
    })
  })

  it('should leave out what a draft does not have yet', () => {
    const read = readProfile(sent({ headline: '', bio: '', country: '', hourlyRate: '' }))
    expect(read).toMatchObject({ changes: { displayName: 'David Reyes', acceptingStudents: false } })
    const { changes } = read as { changes: Record<string, unknown> }
    expect(['headline', 'bio', 'country', 'hourlyRate', 'languages'].map((name) => changes[name])).toEqual(
      Array(5).fill(undefined),
    )
  })

  it('should complain in words a person understands, at the right row', () => {
    const read = readProfile(
      sent({
        displayName: '',
        hourlyRate: '22.505',
        videoUrl: 'youtube.com/x',
        yearsExperience: 'ten',
        'education.2.institution': 'PNU',
        'education.2.degree': '',
        'education.2.year': '1066',
      }),
    )
    expect(read).toMatchObject({
      failed: {
        fieldErrors: {
          displayName: 'Fill this in.',
          hourlyRate: 'Enter a price such as 25 or 25.50.',
          videoUrl: 'Use a link that starts with https://.',
          yearsExperience: 'Enter a whole number.',
          'education.2.degree': 'Fill this in.',
          'education.2.year': 'Enter 1940 or more.',
        },
      },
    })
  })
})
