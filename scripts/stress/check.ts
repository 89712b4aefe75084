/** What must be so after a run. */
export type Check = { says: string; holds: boolean; detail: string }

export function printChecks(checks: readonly Check[]): void {
  for (const { says, holds, detail } of checks)
    console.log(`${holds ? 'ok    ' : 'BROKEN'} ${says}${detail ? ` (${detail})` : ''}`)
}
