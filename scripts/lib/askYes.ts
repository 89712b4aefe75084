import { createInterface } from 'node:readline/promises'

/** Asks on the terminal; anything but "yes" is a no, and so is Ctrl-C or Ctrl-D. */
export async function askYes(question: string, signal: AbortSignal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  prompt.on('close', () => prompt.removeAllListeners())
  try {
    const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')))
    const answer = await Promise.race([prompt.question(`${question} `, { signal }), closed])
    return answer.trim().toLowerCase() === 'yes'
  } catch {
    return false // Ctrl-C
  } finally {
    prompt.close()
  }
}
