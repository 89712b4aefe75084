import type { Currency } from '@/domain/money/currency'

export const FIRST_NAMES =
  'Amara Aiko Alejandro Ana Anjali Antonio Aylin Beatriz Bojan Camille Carlos Chiara Daniel Divya Dragana Elif Emeka Emma Farah Fatima Felix Gabriela Giulia Grace Hana Hiroshi Ines Isabela Ivan Jamal Jelena Joao Jomar Julia Kaito Karolina Kavya Kwame Lena Liam Lucia Łukasz Maja Marco Marisol Mateusz Mei Miguel Milica Nadia Naoko Nikola Nora Olivia Omar Paolo Pilar Priya Rafael Rosa Sakura Samuel Sofia Tomasz Valentina Vikram Wei Yusuf Zeynep Zofia'.split(
    ' ',
  )

export const LAST_NAMES =
  'Abe Adeyemi Almeida Bakker Banerjee Bauer Bianchi Castillo Chen Costa Cruz Dela_Cruz Dubois Dąbrowski Fernández Ferrari Fischer Fontaine García González Gupta Haddad Hernández Hoffmann Ibrahim Ilić Ito Iyer Jovanović Kaplan Kim Kowalska Krüger Lambert Laurent Lewandowski Lopes Marković Martínez Mendes Mensah Moreau Müller Nair Nakamura Ndlovu Nguyen Novak Nowak Nuñez Okafor Oliveira Petrović Pereira Ramos Reyes Ricci Rivera Rossi Santos Sato Schneider Sharma Silva Singh Smith Stojanović Tanaka Torres Wagner Williams Wójcik Yamamoto Yılmaz Zhang Zieliński'
    .split(' ')
    .map((name) => name.replace('_', ' '))

/** `{}` stands for the subject. */
export const HEADLINES = [
  '{} made clear, one step at a time',
  'Patient {} lessons with plenty of practice',
  'From first steps to exam: {} for every age',
  '{} explained until it clicks',
  'Friendly tutor of {} with a plan for each lesson',
  'Former school teacher helps you enjoy {}',
  'Exam preparation in {} that keeps nerves calm',
  '{} for busy adults, in the evening or at the weekend',
  'Learn {} by doing: projects, games and honest feedback',
  'University lecturer of {} with time for your questions',
  'Confidence in {} for those who thought they could not',
  'Structured {} coaching with weekly goals',
]

export const SENTENCES = [
  'We begin with what you know already and go on from there in small steps.',
  'Every lesson ends with a short summary and something to try on your own.',
  'I have worked with children, students and people who come back to learning after years.',
  'Mistakes are welcome here, for they show us what to look at next.',
  'My students say that I am calm and that I never run out of examples.',
  'Before an exam we work through old papers until the questions feel familiar.',
  'I prepare notes for each lesson, and you keep all of them.',
  'After my studies I taught at a secondary school for several years.',
  'I like to use everyday situations, music and the news as material.',
  'You can send me questions between lessons and I answer within a day.',
  'For younger learners there are games, stories and drawings.',
  'Adults get straightforward explanations and homework that fits a full week.',
  'I speak slowly at first and faster as you follow.',
  'At the first meeting we find out together where you stand and where you want to be.',
  'My own children taught me how different two learners can be.',
  'I write my own exercises, so that nothing is too easy and nothing is out of reach.',
  'When something is hard I look for another way of saying it.',
  'I hold a degree with distinction and keep studying myself.',
  'Technology helps: a shared board, recorded examples, and quizzes that adapt.',
  'Parents receive a short note each month about what went well.',
  'I believe that curiosity matters more than talent.',
  'We set three goals for a month and look back at them honestly.',
  'Grammar, theory and rules come after you have seen what they are good for.',
  'Some of my students went on to win prizes; most simply stopped being afraid.',
]

export const SCHOOLS = [
  'University of Manila',
  'Technical University of Berlin',
  'University of Warsaw',
  'University of Belgrade',
  'University of São Paulo',
  'Delhi University',
  'University of Leeds',
  'Kyoto University',
  'University of Granada',
  'University of Lagos',
]

export const DEGREES = [
  'Bachelor of Education',
  'Master of Science',
  'Bachelor of Arts',
  'Doctor of Philosophy',
]

export const CERTIFICATES = [
  'Teaching certificate',
  'Online teaching course',
  'Safeguarding course',
  'Examiner training',
]

type Home = {
  country: string
  city: string
  timezone: string
  currency: Currency
  /** The first is spoken natively. */
  languages: string[]
}

export const HOMES: readonly Home[] = [
  { country: 'PH', city: 'Cebu', timezone: 'Asia/Manila', currency: 'PHP', languages: ['fil', 'en'] },
  { country: 'PH', city: 'Davao', timezone: 'Asia/Manila', currency: 'USD', languages: ['fil', 'en'] },
  { country: 'US', city: 'Chicago', timezone: 'America/Chicago', currency: 'USD', languages: ['en', 'es'] },
  { country: 'US', city: 'Boston', timezone: 'America/New_York', currency: 'USD', languages: ['en'] },
  { country: 'GB', city: 'Leeds', timezone: 'Europe/London', currency: 'GBP', languages: ['en', 'fr'] },
  { country: 'DE', city: 'Berlin', timezone: 'Europe/Berlin', currency: 'EUR', languages: ['de', 'en'] },
  { country: 'ES', city: 'Granada', timezone: 'Europe/Madrid', currency: 'EUR', languages: ['es', 'en'] },
  { country: 'FR', city: 'Lyon', timezone: 'Europe/Paris', currency: 'EUR', languages: ['fr', 'en', 'es'] },
  { country: 'IT', city: 'Bologna', timezone: 'Europe/Rome', currency: 'EUR', languages: ['it', 'en'] },
  {
    country: 'PL',
    city: 'Kraków',
    timezone: 'Europe/Warsaw',
    currency: 'PLN',
    languages: ['pl', 'en', 'de'],
  },
  { country: 'RS', city: 'Novi Sad', timezone: 'Europe/Belgrade', currency: 'RSD', languages: ['sr', 'en'] },
  {
    country: 'BR',
    city: 'Recife',
    timezone: 'America/Recife',
    currency: 'BRL',
    languages: ['pt', 'en', 'es'],
  },
  { country: 'IN', city: 'Pune', timezone: 'Asia/Kolkata', currency: 'INR', languages: ['hi', 'en'] },
  { country: 'JP', city: 'Kyoto', timezone: 'Asia/Tokyo', currency: 'JPY', languages: ['ja', 'en'] },
  { country: 'CA', city: 'Montréal', timezone: 'America/Toronto', currency: 'CAD', languages: ['fr', 'en'] },
  { country: 'AU', city: 'Perth', timezone: 'Australia/Perth', currency: 'AUD', languages: ['en'] },
  {
    country: 'CH',
    city: 'Zürich',
    timezone: 'Europe/Zurich',
    currency: 'CHF',
    languages: ['de', 'fr', 'it', 'en'],
  },
  { country: 'NG', city: 'Lagos', timezone: 'Africa/Lagos', currency: 'USD', languages: ['en'] },
  {
    country: 'MX',
    city: 'Puebla',
    timezone: 'America/Mexico_City',
    currency: 'USD',
    languages: ['es', 'en'],
  },
]
