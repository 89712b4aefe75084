import { existsSync, readFileSync } from 'node:fs'

export type WelcomeOptions = {
  url: string
  demoLoginsFile: string
  logsDir: string
  isDemo: boolean
  hasSimulator: boolean
}

type DemoLogin = { role: string; email: string; password: string }

/** What is on the screen when everything is up: where to go, whom to log in as, where the mail is. */
export function welcome(options: WelcomeOptions): string {
  const { url, isDemo } = options
  const rows: [string, string][] = [
    ['Site', url],
    ['Admin', `${url}/admin`],
    ...(isDemo
      ? [['Mail', `${url}/demo/mailbox  (every mail the site sends, readable here)`] as [string, string]]
      : []),
    ...(options.hasSimulator
      ? [['Payments', 'a local simulator; its pay page lists the test cards'] as [string, string]]
      : []),
    ['Logs', options.logsDir],
  ]
  const logins = isDemo ? readLogins(options.demoLoginsFile) : []
  return [
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`),
    ...(logins.length > 0 ? ['', `  Log in at ${url}/login as`, ...loginTable(logins)] : []),
    '',
    '  Ctrl-C stops everything and keeps the data.',
  ].join('\n')
}

function loginTable(logins: readonly DemoLogin[]): string[] {
  const width = (column: 'role' | 'email') => Math.max(...logins.map((login) => login[column].length)) + 2
  const [role, email] = [width('role'), width('email')]
  return logins.map((login) => `    ${login.role.padEnd(role)}${login.email.padEnd(email)}${login.password}`)
}

function readLogins(file: string): DemoLogin[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoLogin[]) : []
}
