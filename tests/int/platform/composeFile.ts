import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

const repo = path.resolve(import.meta.dirname, '../../..')

/** What the tests look at; the schema says the rest. */
export type ComposeService = {
  image?: string
  build?: { context: string; target?: string }
  command?: string[]
  profiles?: string[]
  environment: Record<string, string>
  restart?: string
  ports?: string[]
  volumes?: string[]
  networks: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  deploy: { resources: { limits: { cpus: string; memory: string } } }
}

export type ComposeFile = {
  services: Record<string, ComposeService>
  networks: Record<string, { internal?: boolean } | null>
  volumes: Record<string, unknown>
}

export const readRepoFile = (name: string) => readFileSync(path.join(repo, name), 'utf8')

/** docker-compose.yml with its anchors resolved and its ${VARIABLES} as they stand. */
export function composeFile(): ComposeFile {
  return parse(readRepoFile('docker-compose.yml'), { merge: true }) as ComposeFile
}

/**
 * A text with ${NAME}, ${NAME:?why} and ${NAME:-default} put in, the way compose does it.
 * @throws Error when a required one is missing
 */
export function interpolate(text: string, values: Record<string, string>): string {
  return text.replace(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_all, name: string, kind?: string, rest?: string) => {
      const value = values[name]
      if (value) return value
      if (kind === '-') return rest ?? ''
      throw new Error(`${name} is not set`)
    },
  )
}

/** The names and values of an env file; comments and empty lines left out. */
export function parseEnvFile(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => /^[A-Z_]+=/.test(line))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}
