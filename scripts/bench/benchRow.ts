/** One benchmark: ours beside its reference, measured in the same run. */
export type BenchRow = {
  name: string
  ours: string
  reference: string
  /** What the target speaks of, such as `240 x`. */
  figure: string
  target: string
  holds: boolean
}

/** Prints all of them as one table. */
export function printRows(rows: readonly BenchRow[]): void {
  const heads = ['benchmark', 'ours', 'reference', 'result', 'target', '']
  const lines = rows.map(({ name, ours, reference, figure, target, holds }) => [
    name,
    ours,
    reference,
    figure,
    target,
    holds ? 'holds' : 'MISSED',
  ])
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  for (const line of [heads, ...lines])
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
