import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const STAMP = '.next/edustream-build.json'
/** What `next build` reads. Tests and server.ts are not part of it. */
const SOURCES = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const NOT_BUILT = /\.(test|spec)\.tsx?$|\.md$/

/** A hash over the names and contents of everything the site is built from. */
export function sourcesHash(projectDir: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesBelow(path.join(projectDir, source))) {
      hash.update(path.relative(projectDir, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** True when the last build finished and was of these sources. */
export function isBuilt(projectDir: string, hash: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(path.join(projectDir, STAMP), 'utf8')) as { sources?: string }
    return stamp.sources === hash && existsSync(path.join(projectDir, '.next/BUILD_ID'))
  } catch {
    return false // never built, or killed while building
  }
}

/** Call after a successful build only. */
export function stampBuild(projectDir: string, hash: string): void {
  writeFileSync(path.join(projectDir, STAMP), `${JSON.stringify({ sources: hash })}\n`)
}

export function unstampBuild(projectDir: string): void {
  rmSync(path.join(projectDir, STAMP), { force: true })
}

function filesBelow(at: string): string[] {
  if (!existsSync(at)) return []
  if (statSync(at).isFile()) return NOT_BUILT.test(at) ? [] : [at]
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesBelow(path.join(at, name)))
}
