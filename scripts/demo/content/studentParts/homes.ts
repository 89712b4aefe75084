import type { CurrencyCode } from '../types'

/** First and last names that go together, each a list parted by commas. */
export type NameGroup = { first: string; last: string }

export type StudentHome = {
  country: string
  locale: string
  currency: CurrencyCode
  /** City and its IANA zone. */
  places: [city: string, timezone: string][]
  names: NameGroup[]
  /** Of 200 students, about so many live here. */
  weight: number
}

const SOUTH_ASIAN: NameGroup = {
  first: 'Aarav, Ishita, Vikram, Sneha, Rohan, Kavya, Arjun, Divya, Pooja, Siddharth, Anjali, Nikhil',
  last: 'Sharma, Menon, Gupta, Reddy, Kulkarni, Joshi, Pillai, Mehta, Chatterjee, Rao, Patel',
}
const CHINESE: NameGroup = {
  first: 'Mei, Jun, Xinyi, Kevin, Grace, Haoran',
  last: 'Wong, Chen, Lin, Huang, Lee',
}
const VIETNAMESE: NameGroup = { first: 'Huy, Thao, Minh, Vy', last: 'Tran, Nguyen, Pham' }
const TURKISH: NameGroup = { first: 'Elif, Emre, Deniz, Selin', last: 'Aydin, Demir, Kaya, Arslan' }
const ARABIC: NameGroup = {
  first: 'Omar, Layla, Yousef, Reem, Karim, Salma',
  last: 'Al Mansoori, Haddad, Farouk, Nasser, Khalil',
}
const MEXICAN: NameGroup = {
  first: 'Alejandro, Fernanda, Emiliano, Daniela, Regina, Hector',
  last: 'Ramírez, Cortés, Guzmán, Ávila, Salinas, Morales',
}

/** Where students live and what people are called there. */
export const homes: StudentHome[] = [
  {
    country: 'US',
    locale: 'en-US',
    currency: 'USD',
    places: [
      ['New York', 'America/New_York'],
      ['Philadelphia', 'America/New_York'],
      ['Charlotte', 'America/New_York'],
      ['Houston', 'America/Chicago'],
      ['Minneapolis', 'America/Chicago'],
      ['Phoenix', 'America/Phoenix'],
      ['Portland', 'America/Los_Angeles'],
      ['San Diego', 'America/Los_Angeles'],
    ],
    names: [
      {
        first: 'Tyler, Madison, Caleb, Hannah, Olivia, Ethan, Logan, Claire, Abigail, Paige, Owen, Megan',
        last: 'Parker, Thompson, Kowalski, Bennett, Foster, Hayes, Murphy, Reed, Sullivan',
      },
      {
        first: 'Jordan, Brianna, Isaiah, Destiny, Naomi, Xavier, Malik, Jasmine',
        last: 'Washington, Jenkins, Brooks, Coleman, Booker, Hayes',
      },
      MEXICAN,
      SOUTH_ASIAN,
      VIETNAMESE,
    ],
    weight: 48,
  },
  {
    country: 'GB',
    locale: 'en-GB',
    currency: 'GBP',
    places: [
      ['London', 'Europe/London'],
      ['Leeds', 'Europe/London'],
      ['Birmingham', 'Europe/London'],
      ['Glasgow', 'Europe/London'],
      ['Belfast', 'Europe/London'],
      ['Norwich', 'Europe/London'],
    ],
    names: [
      {
        first: 'Callum, Harry, Freya, Poppy, Chloe, George, Alfie, Ellis, Beth, Niamh, Rory',
        last: 'Patterson, Wright, MacLeod, Sutton, Fletcher, Doyle, Barker, Marsh, Campbell',
      },
      { first: 'Aisha, Zain, Maryam, Bilal', last: 'Begum, Khan, Hussain, Ahmed' },
      { first: 'Kwame, Abena, Tobi, Esther', last: 'Osei, Mensah, Adeleke, Boateng' },
    ],
    weight: 34,
  },
  {
    country: 'IN',
    locale: 'en-IN',
    currency: 'INR',
    places: [
      ['Mumbai', 'Asia/Kolkata'],
      ['Bengaluru', 'Asia/Kolkata'],
      ['Delhi', 'Asia/Kolkata'],
      ['Kochi', 'Asia/Kolkata'],
      ['Jaipur', 'Asia/Kolkata'],
    ],
    names: [SOUTH_ASIAN],
    weight: 20,
  },
  {
    country: 'CA',
    locale: 'en-CA',
    currency: 'CAD',
    places: [
      ['Toronto', 'America/Toronto'],
      ['Ottawa', 'America/Toronto'],
      ['Calgary', 'America/Edmonton'],
      ['Vancouver', 'America/Vancouver'],
      ['Halifax', 'America/Halifax'],
    ],
    names: [
      {
        first: 'Liam, Sophie, Devon, Nathan, Aiden, Grant',
        last: 'MacDonald, Fraser, Campbell, Roy, Stewart',
      },
      CHINESE,
      SOUTH_ASIAN,
    ],
    weight: 14,
  },
  {
    country: 'AU',
    locale: 'en-AU',
    currency: 'AUD',
    places: [
      ['Sydney', 'Australia/Sydney'],
      ['Brisbane', 'Australia/Brisbane'],
      ['Adelaide', 'Australia/Adelaide'],
      ['Hobart', 'Australia/Hobart'],
    ],
    names: [
      {
        first: 'Lachlan, Matilda, Cooper, Zoe, Angus, Jack, Tahlia',
        last: 'Kelly, Robertson, Walsh, McKenzie, Doherty',
      },
      CHINESE,
      VIETNAMESE,
    ],
    weight: 13,
  },
  {
    country: 'DE',
    locale: 'de-DE',
    currency: 'EUR',
    places: [
      ['Hamburg', 'Europe/Berlin'],
      ['München', 'Europe/Berlin'],
      ['Berlin', 'Europe/Berlin'],
      ['Stuttgart', 'Europe/Berlin'],
    ],
    names: [
      {
        first: 'Lukas, Hannah, Finn, Maximilian, Lea, Charlotte, Tim',
        last: 'Schneider, Krause, Hoffmann, Lehmann, Becker, Wagner',
      },
      TURKISH,
    ],
    weight: 14,
  },
  {
    country: 'PL',
    locale: 'pl-PL',
    currency: 'PLN',
    places: [
      ['Warszawa', 'Europe/Warsaw'],
      ['Gdańsk', 'Europe/Warsaw'],
      ['Poznań', 'Europe/Warsaw'],
    ],
    names: [
      {
        first: 'Jakub, Zuzanna, Michał, Aleksandra, Piotr, Natalia, Oliwia',
        last: 'Nowak, Mazur, Kaczmarek, Wójcik, Woźniak, Krawczyk',
      },
    ],
    weight: 9,
  },
  {
    country: 'RS',
    locale: 'sr-RS',
    currency: 'RSD',
    places: [
      ['Beograd', 'Europe/Belgrade'],
      ['Kragujevac', 'Europe/Belgrade'],
    ],
    names: [
      {
        first: 'Stefan, Jovana, Marko, Teodora, Vuk, Anđela',
        last: 'Ilić, Stojanović, Pavlović, Đorđević, Kostić',
      },
    ],
    weight: 6,
  },
  {
    country: 'ES',
    locale: 'es-ES',
    currency: 'EUR',
    places: [
      ['Madrid', 'Europe/Madrid'],
      ['Bilbao', 'Europe/Madrid'],
      ['Las Palmas', 'Atlantic/Canary'],
    ],
    names: [
      { first: 'Hugo, Carmen, Pablo, Noelia, Iker, Marta', last: 'García, Molina, Ortiz, Navarro, Santana' },
    ],
    weight: 7,
  },
  {
    country: 'BR',
    locale: 'pt-BR',
    currency: 'BRL',
    places: [
      ['Rio de Janeiro', 'America/Sao_Paulo'],
      ['Recife', 'America/Recife'],
      ['Manaus', 'America/Manaus'],
    ],
    names: [
      {
        first: 'Thiago, Larissa, Gustavo, Camila, Bruno, Júlia',
        last: 'Souza, Ferreira, Almeida, Ribeiro, Barbosa',
      },
    ],
    weight: 8,
  },
  {
    country: 'MX',
    locale: 'es-MX',
    currency: 'USD',
    places: [
      ['Ciudad de México', 'America/Mexico_City'],
      ['Monterrey', 'America/Monterrey'],
      ['Tijuana', 'America/Tijuana'],
    ],
    names: [MEXICAN],
    weight: 6,
  },
  {
    country: 'PH',
    locale: 'en-PH',
    currency: 'PHP',
    places: [
      ['Manila', 'Asia/Manila'],
      ['Baguio', 'Asia/Manila'],
    ],
    names: [{ first: 'Miguel, Angelica, Joshua, Bea, Carlo', last: 'Dela Cruz, Bautista, Aquino, Ramos' }],
    weight: 5,
  },
  {
    country: 'JP',
    locale: 'ja-JP',
    currency: 'JPY',
    places: [
      ['Tokyo', 'Asia/Tokyo'],
      ['Fukuoka', 'Asia/Tokyo'],
    ],
    names: [{ first: 'Yuki, Sakura, Daiki, Aoi, Ren', last: 'Tanaka, Kobayashi, Ito, Yamamoto' }],
    weight: 6,
  },
  {
    country: 'CH',
    locale: 'de-CH',
    currency: 'CHF',
    places: [
      ['Bern', 'Europe/Zurich'],
      ['Winterthur', 'Europe/Zurich'],
    ],
    names: [{ first: 'Noah, Seraina, Matteo, Livia', last: 'Keller, Brunner, Frei, Baumann' }],
    weight: 6,
  },
  {
    country: 'AE',
    locale: 'en-AE',
    currency: 'USD',
    places: [['Dubai', 'Asia/Dubai']],
    names: [ARABIC],
    weight: 4,
  },
]
