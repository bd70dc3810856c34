import { describe, expect, it } from '@jest/globals'
import { reportText } from '#import/report/report-text.ts'
import { LEFT_OUT_OF_EXPORTS } from '#import/report/left-to-do.ts'
import { RunReport } from '#import/report/run-report.ts'
import { terminalLanguage, textWord } from '#import/report/text-words.ts'
import { decisionWarning } from '#import/write/path-decision.ts'

function reportOfARun(): RunReport {
  const report = new RunReport()
  report.created('posts', 3)
  report.keptEdited('pages', 'page 4 “About”')
  report.warn(...decisionWarning({ kind: 'unavailable', wanted: '/api' }, 'page 9 “API”'))
  const words = { source: 10, kept: 9, lost: ['gone'] }
  report.addItem({ item: 'post 1', words }, new Map([['quote', 2]]))
  report.left.push(...LEFT_OUT_OF_EXPORTS)
  return report
}

describe('the report in a terminal', () => {
  it('is in English', () => {
    const text = reportText(reportOfARun(), 'https://example.org')
    expect(text).toContain('posts        3 new')
    expect(text).toContain('9 of 10 kept (90 %)')
    expect(text).toContain(
      'page 9 “API”: Its address /api cannot be had; it stands at another one.',
    )
    expect(text).toContain('Widgets of sidebars and footers\n    https://example.org/admin')
  })

  it('is in French, whole, where the terminal is', () => {
    const text = reportText(reportOfARun(), 'https://example.org', terminalLanguage('fr-CA'))
    expect(text).toContain('posts        3 nouveaux')
    expect(text).toContain('9 gardés sur 10 (90 %)')
    expect(text).toContain('1 mots sur 10 manquent : gone')
    expect(text).toContain('page 9 “API” : Son adresse /api n’est pas disponible')
    expect(text).toContain('Reste à faire, car aucun export ne le contient')
    for (const english of ['address', 'kept', 'Left', 'Words', 'changed'])
      expect(text).not.toContain(english)
  })

  it('is in English everywhere else', () => {
    for (const locale of ['en-US', 'de', 'ja']) expect(terminalLanguage(locale)).toBe('en')
  })

  it('puts names in as they are', () => {
    expect(textWord('fr', 'wayBack', '$&')).toContain('import undo $&')
  })
})
