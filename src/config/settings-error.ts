/** One setting that cannot be used, and what to do about it. */
export interface SettingProblem {
  readonly name: string
  readonly advice: string
}

/** Thrown once at start with every bad setting in it, so that nobody mends them one restart at a time. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly code = 'settings.invalid'
  readonly problems: readonly SettingProblem[]

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(({ name, advice }) => `  ${name}: ${advice}`)
    super(`These settings cannot be used:\n${lines.join('\n')}`)
    this.problems = problems
  }
}
