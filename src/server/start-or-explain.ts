/** Lines for the person at the terminal go to standard error; the log has standard output for itself. */
function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/**
 * Loads and starts the site. What a person can mend (a setting, a port in use, a newer database) is said in a
 * sentence, without a stack; everything else is shown whole.
 */
export async function startOrExplain(): Promise<void> {
  process.on('unhandledRejection', (reason) => {
    // A promise that nobody awaits must not take every visitor's request down with it.
    say(`Unhandled: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`)
  })
  try {
    const { run } = await import('./run.ts')
    await run(say)
  } catch (error) {
    say(explain(error))
    process.exit(1)
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return `${error.message}\nSomething else listens there: set another PORT.`
  if (error.name === 'SettingsError' || error.name === 'CodedError') return error.message
  return error.stack ?? error.message
}
