/** Environment variables on their way to a process. Wider than NodeJS.ProcessEnv, which Next narrows. */
export type Environment = Record<string, string | undefined>
