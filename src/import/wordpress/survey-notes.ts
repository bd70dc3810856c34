import type { SourceDocument, SourceMedia } from '../intermediate-form.ts'
import { itemName } from '../survey.ts'
import type { ImportWarning, WarningCode } from '../import-warning.ts'
import { said, type Said } from '../said.ts'

/** What the first pass has to say: how many of each type, and what a person should look at. */
export class SurveyNotes {
  readonly counts = new Map<string, number>()
  readonly warnings: ImportWarning[] = []

  count(type: string): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1)
  }

  warn(code: WarningCode, sentence: Said, where: { item?: string; line?: number }): void {
    this.warnings.push({ code, ...sentence, ...where })
  }

  warnOfCut(document: SourceDocument | SourceMedia): void {
    const { cutMeta = [], line } = document
    if (cutMeta.length === 0) return
    const sentence = said(
      `Kept in part, because too long: ${cutMeta.join(', ')}.`,
      `Gardé en partie, car trop long : ${cutMeta.join(', ')}.`,
    )
    this.warn('meta-cut', sentence, { item: itemName(document), line })
  }
}
