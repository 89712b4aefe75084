const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]
/** Names some publishers use for them. */
const ALIASES = { windows: 'win32', linuxmusl: 'linux', armv6: 'arm', armv7: 'arm', riscv64gc: 'riscv64' }

/**
 * Entries for the optional packages that a lockfile's packages ask for and the lockfile does not hold.
 * @param {{ packages: Record<string, any> }} lock a parsed package-lock.json, version 3
 * @returns {Record<string, { version: string, optional: true, dev?: true, os?: string[], cpu?: string[], libc?: string[] }>}
 */
export function missingOptionals({ packages }) {
  const missing = {}
  for (const [location, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isRecorded(packages, location, name)) continue
      const version = range.replace(/^[\^~>=\s]+/, '')
      const dev = entry.dev ? { dev: true } : {}
      missing[`node_modules/${name}`] ??= { version, ...systemOf(name), ...dev, optional: true }
    }
  }
  return missing
}

/** Looks where Node would: beside the package that asks, then in every node_modules above it. */
function isRecorded(packages, location, name) {
  for (let at = location; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true
    if (at === '') return false
  }
}

/** Prebuilt packages are named after the system they are for: @next/swc-darwin-arm64, …-linux-x64-musl. */
function systemOf(name) {
  const words = name.split(/[-/_.]/).map((word) => ALIASES[word] ?? word)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = /musl/.test(name) ? ['musl'] : []
  return { ...(cpu.length ? { cpu } : {}), ...(os.length ? { os } : {}), ...(libc.length ? { libc } : {}) }
}
