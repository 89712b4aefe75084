/** One password for every demo account. It opens nothing outside a demo database. */
export const DEMO_PASSWORD = 'demo-EduStream-2026'

/** Where the people of the demo have their mail: a domain that exists nowhere. */
export const DEMO_MAIL_DOMAIN = 'demo.edustream.test'
