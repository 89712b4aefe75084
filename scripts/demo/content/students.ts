import { createRandom, type Random } from './random'
import { type LearningGoal, learningGoals } from './studentParts/goals'
import { homes, type StudentHome } from './studentParts/homes'
import { personas } from './studentParts/personas'
import type { DemoStudent, SubjectLevel } from './types'

const STUDENT_COUNT = 200

const PARENTS_BORN: [from: number, to: number] = [1975, 1992]
/** Everyone with an account is an adult, school leavers included. */
const BORN: Record<SubjectLevel, [from: number, to: number]> = {
  primary: PARENTS_BORN,
  secondary: [2007, 2008],
  university: [2003, 2006],
  adult: [1964, 1998],
}

/** The 200 students and parents of the demo marketplace: three personas first, then generated people. */
export const students: DemoStudent[] = makeStudents()

function makeStudents(): DemoStudent[] {
  const random = createRandom('students')
  const out = [...personas]
  const taken = new Set(out.map((student) => student.email))
  const wheel = homes.flatMap((home) => Array.from({ length: home.weight }, () => home))
  const people = new Map(
    homes.map((home) => [
      home,
      {
        name: endless(namePairs(home), random),
        goal: endless(
          learningGoals.filter((goal) => belongs(goal, home)),
          random,
        ),
      },
    ]),
  )
  while (out.length < STUDENT_COUNT) {
    const home = random.pick(wheel)
    const here = people.get(home)
    if (!here) throw new Error(`No names for ${home.country}`)
    const name = here.name()
    const email = emailFor(name)
    if (taken.has(email)) continue
    taken.add(email)
    out.push(makeStudent({ home, name, email, goal: here.goal(), random }))
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
  goal: LearningGoal
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

function birthDate(goal: LearningGoal, random: Random): string {
  const [from, to] = goal.born ?? (goal.parent ? PARENTS_BORN : BORN[goal.level])
  const month = random.int(1, goal.level === 'secondary' ? 6 : 12)
  return `${random.int(from, to)}-${pad(month)}-${pad(random.int(1, 28))}`
}

/** Gives the items in shuffled rounds, so that nothing repeats before everything was used. */
function endless<T>(items: readonly T[], random: Random): () => T {
  let round: T[] = []
  return () => {
    if (round.length === 0) round = random.shuffle(items)
    return round.pop() as T
  }
}

function belongs(goal: LearningGoal, home: StudentHome): boolean {
  if (goal.only && !goal.only.includes(home.country)) return false
  return !goal.except?.includes(home.country)
}

function namePairs(home: StudentHome): [string, string][] {
  return home.names.flatMap(({ first, last }) =>
    first.split(', ').flatMap((one) => last.split(', ').map((other): [string, string] => [one, other])),
  )
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
