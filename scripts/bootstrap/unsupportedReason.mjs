/**
 * Why this machine cannot run EduStream, as one line with a way out, or null when it can.
 * @param {{ node?: string, platform?: string, arch?: string, glibc?: boolean }} [machine] this machine by default
 * @returns {string | null}
 */
export function unsupportedReason(machine = {}) {
  const { node = process.versions.node, platform = process.platform, arch = process.arch, glibc } = machine
  if (Number(node.split('.')[0]) < 20) {
    return `EduStream needs Node 20 or later and this is Node ${node}. Install a newer Node (nodejs.org), then run the command again.`
  }
  if (platform !== 'linux') {
    return `EduStream runs on Linux and this is ${platform}. Use a Linux machine, WSL 2 on Windows, or a Linux container.`
  }
  if (arch !== 'x64' && arch !== 'arm64') {
    return `EduStream runs on x64 and arm64 processors and this is ${arch}. Use another machine.`
  }
  if (!(glibc ?? hasGlibc())) {
    return 'EduStream needs a Linux with glibc (Debian, Ubuntu, Fedora and the like); this one has another C library (Alpine?). Use one of those.'
  }
  return null
}

/** The prebuilt Node, Postgres and Chromium that npm brings are all linked against glibc. */
function hasGlibc() {
  return Boolean(process.report.getReport().header.glibcVersionRuntime)
}
