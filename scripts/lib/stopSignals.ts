/**
 * One AbortSignal for every way a run is told to stop: Ctrl-C, SIGTERM, a closed terminal, and the end of the
 * `npm start` process in front of this one (its IPC channel closes, also when it was killed).
 */
export function stopSignals(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  // A closed terminal must not kill the run before it has stopped its processes.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return controller.signal
}
