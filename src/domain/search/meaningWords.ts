import type { Meaning, TeachingLevel } from './understoodQuery'

/** Schools, exams and ages that stand for a level of teaching. */
const LEVELS: Record<TeachingLevel, string> = {
  primary:
    'kid, kids, child, children, primary, primary school, elementary, elementary school, ks1, ks2, 11 plus, niños, niño, enfants, enfant, kinder, grundschule, primaria, детей, для детей, ребенка, 儿童, 小学, 子供',
  secondary:
    'gcse, gcses, igcse, a level, a levels, as level, alevel, high school, highschool, middle school, secondary, secondary school, teen, teens, teenager, teenagers, ks3, ks4, ks5, ib, ap, abitur, bachillerato, secundaria, lycée, brevet, gymnasium, егэ, огэ, школьников, 高中, 初中, 中学',
  university:
    'university, uni, college, undergraduate, undergrad, degree, bachelor, bachelors, masters, freshman, universidad, université, universität, вуз, университет, студентов, 大学',
  adult:
    'adult, adults, grown ups, professionals, adultos, adultes, erwachsene, взрослых, для взрослых, 成人',
}

const ORDERS: Record<Extract<Meaning, { kind: 'order' }>['sort'], string> = {
  price:
    'cheap, cheapest, cheaper, affordable, inexpensive, low cost, budget, barato, barata, baratos, pas cher, günstig, billig, недорого, дешево, 便宜',
  rating:
    'best, top rated, best rated, highest rated, highly rated, top, mejor, mejores, beste, meilleur, лучший, 最好',
  experience:
    'experienced, most experienced, very experienced, experienced in, con experiencia, erfahren, опытный, 有经验',
}

/** Words for levels and orders with what they mean. */
export function meaningWords(): [phrase: string, meaning: Meaning][] {
  const levels = Object.entries(LEVELS).flatMap(([level, called]) =>
    called
      .split(', ')
      .map((phrase): [string, Meaning] => [phrase, { kind: 'level', level: level as TeachingLevel }]),
  )
  const years = Array.from({ length: 13 }, (_, index) => index + 1).flatMap((year): [string, Meaning][] => [
    [`year ${year}`, { kind: 'level', level: year <= 6 ? 'primary' : 'secondary' }],
    [`grade ${year}`, { kind: 'level', level: year <= 5 ? 'primary' : 'secondary' }],
  ])
  const orders = Object.entries(ORDERS).flatMap(([sort, called]) =>
    called
      .split(', ')
      .map((phrase): [string, Meaning] => [phrase, { kind: 'order', sort: sort as keyof typeof ORDERS }]),
  )
  return [...levels, ...years, ...orders]
}
