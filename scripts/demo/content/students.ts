import { createRandom, type Random } from './random'
import { learningGoals } from './studentParts/goals'
import { homes, type StudentHome } from './studentParts/homes'
import { personas } from './studentParts/personas'
import type { DemoStudent } from './types'

const STUDENT_COUNT = 200

/** The 200 students and parents of the demo marketplace: three personas first, then generated people. */
export const students: DemoStudent[] = makeStudents()

function makeStudents(): DemoStudent[] {
  const random = createRandom('students')
  const out = [...personas]
  const taken = new Set(out.map((student) => student.email))
  const goals = endless(learningGoals, random)
  const wheel = homes.flatMap((home) => Array.from({ length: home.weight }, () => home))
  const namesByHome = new Map(homes.map((home) => [home, endless(pairs(home), random)]))
  while (out.length < STUDENT_COUNT) {
    const home = random.pick(wheel)
    const name = namesByHome.get(home)?.()
    if (!name) throw new Error(`No names for ${home.country}`)
    const email = emailFor(name)
    if (taken.has(email)) continue
    taken.add(email)
    out.push(makeStudent({ home, name, email, goal: goals(), random }))
  }
  return out
}

function makeStudent({
  home,
  name,
  email,
  goal,
  random,
}: {
  home: StudentHome
  name: [string, string]
  email: string
  goal: (typeof learningGoals)[number]
  random: Random
}): DemoStudent {
  const [city, timezone] = random.pick(home.places)
  const [firstName, lastName] = name
  return {
    email,
    firstName,
    lastName,
    roles: goal.parent ? ['parent'] : ['student'],
    country: home.country,
    city,
    timezone,
    currency: home.currency,
    locale: home.locale,
    dateOfBirth: birthDate(goal, random),
    gradeLevel: goal.gradeLevel,
    level: goal.level,
    goals: goal.goals,
    interests: goal.interests,
  }
}

function birthDate(goal: (typeof learningGoals)[number], random: Random): string {
  const year = goal.parent
    ? random.int(1975, 1992)
    : goal.level === 'secondary'
      ? random.int(2006, 2007)
      : goal.level === 'university'
        ? random.int(2000, 2006)
        : random.int(1964, 1998)
  const month = random.int(1, goal.level === 'secondary' ? 6 : 12)
  return `${year}-${pad(month)}-${pad(random.int(1, 28))}`
}

/** Gives the items in shuffled rounds, so that nothing repeats before everything was used. */
function endless<T>(items: readonly T[], random: Random): () => T {
  let round: T[] = []
  return () => {
    if (round.length === 0) round = random.shuffle(items)
    return round.pop() as T
  }
}

function pairs(home: StudentHome): [string, string][] {
  return home.firstNames.flatMap((first) => home.lastNames.map((last): [string, string] => [first, last]))
}

/** `Zuzanna Dąbrowska` gives `zuzanna.dabrowska@demo.edustream.test`. */
function emailFor([first, last]: [string, string]): string {
  const plain = `${first}.${last}`
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'dj')
    .normalize('NFD')
    .replace(/[^a-z.]/g, '')
  return `${plain}@demo.edustream.test`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
