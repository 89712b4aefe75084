import type { Weekday } from '@/domain/availability/weekdays'
import type { Currency } from '@/domain/money/currency'
import type { TeachingLevel } from '@/domain/search/understoodQuery'

/**
 * What a person who types a query wants, judged by reading the query and nothing else. `gradesOf` turns a want into
 * grades by the facts of the tutors:
 *
 * - 0, does not fit: teaches none of the subjects at one of the levels wanted, costs more or less than wanted, has no
 *   teaching hours within any of the times, does not speak the language (as a native, where that is wanted), is not
 *   the person named, does not live in the place, or, where only a strength is wanted, does not have it.
 * - 3, fits in everything that is wanted.
 * - 1, fits but for the topic, the strength, one of several subjects, or, where a native speaker is wanted and no subject is named,
 *   teaches something else than that language.
 * - Where the cheapest, best rated or most experienced are wanted, the second third of those who fit loses one grade
 *   and the last third two.
 */
export type Want = {
  subjects?: readonly string[]
  topic?: string
  level?: TeachingLevel
  max?: readonly [amount: number, currency: Currency]
  min?: readonly [amount: number, currency: Currency]
  /** Any of these will do. */
  times?: readonly { days?: readonly Weekday[]; from?: string; to?: string }[]
  speaks?: string
  native?: string
  name?: string
  /** Something besides a subject that the tutor is good at. */
  strength?: string
  /** Country or city. */
  place?: string
  by?: 'price' | 'rating' | 'experience'
}

const of = (...subjects: string[]): Want => ({ subjects })
const maths = of('mathematics')
const physics = of('physics')
const chemistry = of('chemistry')
const biology = of('biology')
const coding = of('computer-science')
const data = of('data-science')
const english = of('english')
const spanish = of('spanish')
const french = of('french')
const german = of('german')
const chinese = of('mandarin-chinese')
const exams = of('test-preparation')
const economics = of('economics')
const music = of('music')
const writing = of('writing')

const MORNING = { from: '06:00', to: '12:00' }
const AFTERNOON = { from: '12:00', to: '17:00' }
const EVENING = { from: '17:00', to: '22:00' }
const NIGHT = { from: '20:00', to: '24:00' }
const WEEKEND: { days: Weekday[] } = { days: ['sat', 'sun'] }
const WORKDAYS: { days: Weekday[] } = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] }

/** Queries as people type them, with what they want. */
export const relevanceQueries: readonly [query: string, want: Want][] = [
  // Subjects by name and by what people call them
  ['maths', maths],
  ['mathematics', maths],
  ['math tutor', maths],
  ['Maths Teacher', maths],
  ['online maths lessons', maths],
  ['physics', physics],
  ['chemistry tutor near me', chemistry],
  ['biology', biology],
  ['bio', biology],
  ['chem', chemistry],
  ['computer science', coding],
  ['programming', coding],
  ['coding lessons', coding],
  ['learn to code python', { ...coding, topic: 'python' }],
  ['data science', data],
  ['data analysis', data],
  ['english', english],
  ['esl teacher', english],
  ['spanish', spanish],
  ['french tutor', french],
  ['german classes', german],
  ['mandarin', chinese],
  ['chinese', chinese],
  ['economics', economics],
  ['econ tutor', economics],
  ['music lessons', music],
  ['writing coach', writing],
  ['test prep', exams],
  ['exam prep', exams],
  ['i need help with physics', physics],
  ['looking for a chemistry teacher', chemistry],
  ['someone to teach me german', german],

  // Topics within a subject
  ['calculus', { ...maths, topic: 'calculus' }],
  ['calc', { ...maths, topic: 'calculus' }],
  ['linear algebra', { ...maths, topic: 'linear algebra' }],
  ['algebra', { ...maths, topic: 'algebra' }],
  ['trigonometry', { ...maths, topic: 'trigonometry' }],
  ['geometry', { ...maths, topic: 'geometry' }],
  ['statistics', { ...maths, topic: 'statistics' }],
  ['probability', { ...maths, topic: 'probability' }],
  ['arithmetic', { ...maths, topic: 'arithmetic' }],
  ['mechanics', { ...physics, topic: 'mechanics' }],
  ['quantum physics', { ...physics, topic: 'quantum' }],
  ['thermodynamics', { ...physics, topic: 'thermodynamics' }],
  ['electromagnetism help', { ...physics, topic: 'electromagnetism' }],
  ['organic chemistry', { ...chemistry, topic: 'organic chemistry' }],
  ['biochemistry', { ...chemistry, topic: 'biochemistry' }],
  ['genetics', { ...biology, topic: 'genetics' }],
  ['anatomy', { ...biology, topic: 'anatomy' }],
  ['physiology tutor', { ...biology, topic: 'physiology' }],
  ['ecology', { ...biology, topic: 'ecology' }],
  ['python', { ...coding, topic: 'python' }],
  ['java', { ...coding, topic: 'java' }],
  ['javascript', { ...coding, topic: 'javascript' }],
  ['algorithms', { ...coding, topic: 'algorithms' }],
  ['web development', { ...coding, topic: 'web development' }],
  ['machine learning', { ...data, topic: 'machine learning' }],
  ['sql', { ...data, topic: 'sql' }],
  ['pandas', { ...data, topic: 'pandas' }],
  ['business english', { ...english, topic: 'business english' }],
  ['english conversation', { ...english, topic: 'conversation' }],
  ['pronunciation', { ...english, topic: 'pronunciation' }],
  ['dele', { ...spanish, topic: 'dele' }],
  ['spanish conversation', { ...spanish, topic: 'conversation' }],
  ['delf', { ...french, topic: 'delf' }],
  ['goethe', { ...german, topic: 'goethe' }],
  ['testdaf', { ...german, topic: 'testdaf' }],
  ['german grammar', { ...german, topic: 'grammar' }],
  ['hsk', { ...chinese, topic: 'hsk' }],
  ['pinyin', { ...chinese, topic: 'pinyin' }],
  ['ielts', { ...exams, topic: 'ielts' }],
  ['toefl', { ...exams, topic: 'toefl' }],
  ['sat', { ...exams, topic: 'sat' }],
  ['sat tutor', { ...exams, topic: 'sat' }],
  ['gre', { ...exams, topic: 'gre' }],
  ['gmat', { ...exams, topic: 'gmat' }],
  ['macroeconomics', { ...economics, topic: 'macroeconomics' }],
  ['econometrics', { ...economics, topic: 'econometrics' }],
  ['finance', { ...economics, topic: 'finance' }],
  ['piano', { ...music, topic: 'piano' }],
  ['guitar', { ...music, topic: 'guitar' }],
  ['flamenco', { ...music, topic: 'flamenco' }],
  ['abrsm', { ...music, topic: 'abrsm' }],
  ['college essay', { ...writing, topic: 'college essay' }],
  ['personal statement', { ...writing, topic: 'personal statement' }],
  ['creative writing', { ...writing, topic: 'creative writing' }],

  // Slips
  ['mathmatics', maths],
  ['mathametics', maths],
  ['calclus', { ...maths, topic: 'calculus' }],
  ['calculas tutor', { ...maths, topic: 'calculus' }],
  ['algebar', { ...maths, topic: 'algebra' }],
  ['trignometry', { ...maths, topic: 'trigonometry' }],
  ['statistcs', { ...maths, topic: 'statistics' }],
  ['phisics', physics],
  ['phyiscs tuter', physics],
  ['chemestry', chemistry],
  ['chemisty', chemistry],
  ['biolgy', biology],
  ['pyhton', { ...coding, topic: 'python' }],
  ['programing', coding],
  ['javascrpit', { ...coding, topic: 'javascript' }],
  ['machine lerning', { ...data, topic: 'machine learning' }],
  ['englsh', english],
  ['spansh', spanish],
  ['spanihs lesons', spanish],
  ['frech', french],
  ['germn', german],
  ['manderin', chinese],
  ['chineese', chinese],
  ['ecomonics', economics],
  ['guitr', { ...music, topic: 'guitar' }],
  ['pianno', { ...music, topic: 'piano' }],
  ['flamenko', { ...music, topic: 'flamenco' }],
  ['writting', writing],
  ['colege essay', { ...writing, topic: 'college essay' }],
  ['genetcs', { ...biology, topic: 'genetics' }],

  // Other languages, scripts and accents
  ['español', spanish],
  ['espanol', spanish],
  ['castellano', spanish],
  ['clases de español', spanish],
  ['français', french],
  ['francais', french],
  ['cours de français', french],
  ['französisch', french],
  ['Deutsch', german],
  ['Deutsch lernen', german],
  ['alemán', german],
  ['inglés', english],
  ['clases de inglés', english],
  ['английский', english],
  ['английский язык репетитор', english],
  ['matemáticas', maths],
  ['matematicas', maths],
  ['profesor de matemáticas', maths],
  ['Mathe Nachhilfe', maths],
  ['mathématiques', maths],
  ['математика', maths],
  ['репетитор по математике', maths],
  ['физика', physics],
  ['química', chemistry],
  ['Chemie Nachhilfe', chemistry],
  ['数学', maths],
  ['数学老师', maths],
  ['中文', chinese],
  ['汉语', chinese],
  ['物理', physics],
  ['钢琴', music],
  ['吉他课', music],
  ['الإنجليزية', english],
  ['немецкий язык', german],
  ['испанский', spanish],
  ['matematyka', maths],
  ['niemiecki', german],

  // Levels
  ['spanish for kids', { ...spanish, level: 'primary' }],
  ['maths for children', { ...maths, level: 'primary' }],
  ['primary school maths', { ...maths, level: 'primary' }],
  ['gcse maths', { ...maths, level: 'secondary' }],
  ['maths gcse', { ...maths, level: 'secondary' }],
  ['a-level maths', { ...maths, level: 'secondary' }],
  ['A level physics', { ...physics, level: 'secondary' }],
  ['high school chemistry', { ...chemistry, level: 'secondary' }],
  ['university physics', { ...physics, level: 'university' }],
  ['college math', { ...maths, level: 'university' }],
  ['undergraduate chemistry', { ...chemistry, level: 'university' }],
  ['english for adults', { ...english, level: 'adult' }],
  ['german for adults', { ...german, level: 'adult' }],
  ['piano for kids', { ...music, topic: 'piano', level: 'primary' }],
  ['guitar for kids', { ...music, topic: 'guitar', level: 'primary' }],
  ['french for teens', { ...french, level: 'secondary' }],
  ['französisch für kinder', { ...french, level: 'primary' }],
  ['математика для детей', { ...maths, level: 'primary' }],
  ['year 10 biology', { ...biology, level: 'secondary' }],
  ['abitur biologie', { ...biology, level: 'secondary' }],
  ['ib economics', { ...economics, level: 'secondary' }],

  // Prices
  ['maths under 20', { ...maths, max: [20, 'USD'] }],
  ['maths under $30', { ...maths, max: [30, 'USD'] }],
  ['spanish under €15', { ...spanish, max: [15, 'EUR'] }],
  ['english max 20 usd', { ...english, max: [20, 'USD'] }],
  ['guitar up to 25 dollars', { ...music, topic: 'guitar', max: [25, 'USD'] }],
  ['python less than 20 euros', { ...coding, topic: 'python', max: [20, 'EUR'] }],
  ['chemistry $20-30', { ...chemistry, min: [20, 'USD'], max: [30, 'USD'] }],
  ['french 25 an hour', { ...french, max: [25, 'USD'] }],
  ['physics below £25', { ...physics, max: [25, 'GBP'] }],
  ['german unter 20 euro', { ...german, max: [20, 'EUR'] }],
  ['inglés menos de 20 dólares', { ...english, max: [20, 'USD'] }],
  ['tutor under 13', { max: [13, 'USD'] }],
  ['cheap maths', { ...maths, by: 'price' }],
  ['cheapest english teacher', { ...english, by: 'price' }],
  ['affordable spanish', { ...spanish, by: 'price' }],
  ['best maths tutor', { ...maths, by: 'rating' }],
  ['top rated english teacher', { ...english, by: 'rating' }],
  ['experienced maths teacher', { ...maths, by: 'experience' }],

  // Times
  ['maths evenings', { ...maths, times: [EVENING] }],
  ['physics mornings', { ...physics, times: [MORNING] }],
  ['english weekend', { ...english, times: [WEEKEND] }],
  ['spanish weekends', { ...spanish, times: [WEEKEND] }],
  ['french saturday', { ...french, times: [{ days: ['sat'] }] }],
  ['maths sat morning', { ...maths, times: [{ days: ['sat'], ...MORNING }] }],
  ['german monday 5pm', { ...german, times: [{ days: ['mon'], from: '17:00', to: '18:00' }] }],
  ['chinese tuesday mornings', { ...chinese, times: [{ days: ['tue'], ...MORNING }] }],
  ['python after 6pm', { ...coding, topic: 'python', times: [{ from: '18:00', to: '24:00' }] }],
  ['piano afternoons', { ...music, topic: 'piano', times: [AFTERNOON] }],
  ['biology weekday evenings', { ...biology, times: [{ ...WORKDAYS, ...EVENING }] }],
  ['maths evenings and weekends', { ...maths, times: [EVENING, WEEKEND] }],
  ['english before 9am', { ...english, times: [{ from: '00:00', to: '09:00' }] }],
  ['writing nights', { ...writing, times: [NIGHT] }],
  ['周末 数学', { ...maths, times: [WEEKEND] }],
  ['математика вечером', { ...maths, times: [EVENING] }],
  ['matemáticas por la tarde', { ...maths, times: [AFTERNOON] }],
  ['Deutsch abends', { ...german, times: [EVENING] }],

  // Languages
  ['maths in spanish', { ...maths, speaks: 'es' }],
  ['physics in arabic', { ...physics, speaks: 'ar' }],
  ['matemáticas en español', { ...maths, speaks: 'es' }],
  ['chemistry auf Deutsch', { ...chemistry, speaks: 'de' }],
  ['spanish speaking chinese teacher', { ...chinese, speaks: 'es' }],
  ['native french speaker', { native: 'fr' }],
  ['native spanish teacher', { native: 'es' }],
  ['german native speaker', { native: 'de' }],
  ['native english teacher', { native: 'en' }],
  ['tagalog', { speaks: 'fil' }],
  ['árabe', { speaks: 'ar' }],
  ['english teacher who speaks spanish', { ...english, speaks: 'es' }],
  ['polish speaking german tutor', { ...german, speaks: 'pl' }],
  ['maths hindi speaking', { ...maths, speaks: 'hi' }],

  // Names and places
  ['amara okafor', { name: 'Amara Okafor' }],
  ['okafor', { name: 'Amara Okafor' }],
  ['Dominguez', { name: 'Carla Domínguez' }],
  ['sorensen physics', { name: 'Henrik Sørensen' }],
  ['markovic', { name: 'Jelena Marković' }],
  ['zielinski', { name: 'Tomasz Zieliński' }],
  ['Tremblay french', { name: 'Isabelle Tremblay' }],
  ['papadakis essay', { name: 'George Papadakis' }],
  ['owen price', { name: 'Owen Price' }],
  ['delgdao', { name: 'Rosa Delgado' }],
  ['french montreal', { ...french, place: 'Montréal' }],
  ['spanish teacher sevilla', { ...spanish, place: 'Sevilla' }],
  ['maths tutor india', { ...maths, place: 'IN' }],
  ['lagos', { place: 'Lagos' }],

  // Several wishes at once
  ['calclus tuter evenings under 35', { ...maths, topic: 'calculus', times: [EVENING], max: [35, 'USD'] }],
  ['spanish for kids weekend', { ...spanish, level: 'primary', times: [WEEKEND] }],
  [
    'maths gcse cheap monday 5pm',
    { ...maths, level: 'secondary', times: [{ days: ['mon'], from: '17:00', to: '18:00' }], by: 'price' },
  ],
  ['native french speaker under €30', { native: 'fr', max: [30, 'EUR'] }],
  [
    'clases de matemáticas por la tarde menos de 20 euros',
    { ...maths, times: [AFTERNOON], max: [20, 'EUR'] },
  ],
  ['Mathe Nachhilfe abends unter 30 €', { ...maths, times: [EVENING], max: [30, 'EUR'] }],
  ['sat prep weekends under $50', { ...exams, topic: 'sat', times: [WEEKEND], max: [50, 'USD'] }],
  ['organic chemestry evenings', { ...chemistry, topic: 'organic chemistry', times: [EVENING] }],
  ['pyhton beginers weekend under 20', { ...coding, topic: 'python', times: [WEEKEND], max: [20, 'USD'] }],
  ['ielts tutor saturday afternoon', { ...exams, topic: 'ielts', times: [{ days: ['sat'], ...AFTERNOON }] }],
  ['piano kids sunday', { ...music, topic: 'piano', level: 'primary', times: [{ days: ['sun'] }] }],
  ['guitar evenings in spanish', { ...music, topic: 'guitar', times: [EVENING], speaks: 'es' }],
  ['cheap german grammar mornings', { ...german, times: [MORNING], by: 'price' }],
  ['french delf evenings native', { ...french, topic: 'delf', times: [EVENING] }],
  ['maths and physics', of('mathematics', 'physics')],
  ['biology and chemistry', of('biology', 'chemistry')],
  ['english and german', of('english', 'german')],
  ['数学 儿童 周末', { ...maths, level: 'primary', times: [WEEKEND] }],
  ['английский для взрослых утром', { ...english, level: 'adult', times: [MORNING] }],
  [
    'machine learning weekends up to 35 dollars',
    { ...data, topic: 'machine learning', times: [WEEKEND], max: [35, 'USD'] },
  ],
  ['econometrics sunday', { ...economics, topic: 'econometrics', times: [{ days: ['sun'] }] }],
  [
    'university calculus after 6',
    { ...maths, topic: 'calculus', level: 'university', times: [{ from: '18:00', to: '24:00' }] },
  ],
  ['hsk chinese mornings under £20', { ...chinese, topic: 'hsk', times: [MORNING], max: [20, 'GBP'] }],
  [
    'conversational spanish evenings under 15',
    { ...spanish, topic: 'conversation', times: [EVENING], max: [15, 'USD'] },
  ],

  // Words that could be taken for something else
  ['nora french', { name: 'Nora French' }],
  ['li na', { name: 'Li Na' }],
  ['jean-luc mercier', { name: 'Jean-Luc Mercier' }],
  ['emily watson phonics', { name: 'Emily Watson' }],
  ['phonics', { ...english, topic: 'phonics' }],
  ['ukulele', { ...music, topic: 'ukulele' }],
  ['number theory', { ...maths, topic: 'number theory' }],
  ['dyslexia', { strength: 'dyslexia' }],
  ['maths dyslexia', { ...maths, strength: 'dyslexia' }],
  ['dislexia', { strength: 'dyslexia' }],
  ['adhd maths', { ...maths, strength: 'adhd' }],
  ['olympiad maths', { ...maths, strength: 'olympiad' }],
  ['english job interview', { ...english, strength: 'interview' }],
  ['french for beginners', french],
  ['python data analysis', { ...of('computer-science', 'data-science'), topic: 'python' }],
  ['french native teacher evenings', { native: 'fr', times: [EVENING] }],
  ['french, native, under 20', { ...french, native: 'fr', max: [20, 'USD'] }],
  ['spanish grammar', { ...spanish, topic: 'grammar' }],
  ['thesis', { ...writing, topic: 'thesis' }],
  ['academic writing evenings', { ...writing, topic: 'academic writing', times: [EVENING] }],
  ['maths urdu', { ...maths, speaks: 'ur' }],
  ['mathe für erwachsene', { ...maths, level: 'adult' }],
  ['chinese for kids', { ...chinese, level: 'primary' }],
  ['maths under 10', { ...maths, max: [10, 'USD'] }],
  ['deutsch für kinder am wochenende', { ...german, level: 'primary', times: [WEEKEND] }],
  ['ukelele weekend', { ...music, topic: 'ukulele', times: [WEEKEND] }],
  ['sat monday', { ...exams, topic: 'sat', times: [{ days: ['mon'] }] }],
]
