import type { SourceDocument, SourceMedia } from '../intermediate-form.ts'
import { itemName } from '../survey.ts'
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

  warnOfCut(document: SourceDocument | SourceMedia): void {
    const { cutMeta = [], line } = document
    if (cutMeta.length === 0) return
    const message = `Kept in part, because too long: ${cutMeta.join(', ')}.`
    this.warn('meta-cut', message, { item: itemName(document), line })
  }
}
