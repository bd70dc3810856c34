import type { ImportWarning, WarningCode } from '../import-warning.ts'

/** What the first pass has to say: how many of each type, and what a person should look at. */
export class SurveyNotes {
  readonly counts = new Map<string, number>()
  readonly warnings: ImportWarning[] = []

  count(type: string): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1)
  }

  warn(code: WarningCode, message: string, where: { item?: string; line?: number }): void {
    this.warnings.push({ code, message, ...where })
  }
}
