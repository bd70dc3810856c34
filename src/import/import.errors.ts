import { CodedError } from '#config/coded-error.ts'

/** All refusals of an import are about what the person handed in: 422. */
const STATUS = 422

/** `line` is the line of the export, from 1. */
function refusal(code: string, message: string, line?: number): CodedError {
  const where = line === undefined ? '' : ` (line ${line})`
  return new CodedError(`import.${code}`, STATUS, `${message}${where}.`)
}

export function brokenFile(reason: string, line: number): CodedError {
  return refusal('broken-file', `This file is not well-formed XML: ${reason}`, line)
}

export function foreignFile(found: string, line?: number): CodedError {
  return refusal('foreign-file', `This is not a WordPress export: ${found}`, line)
}

export function declaredType(line: number): CodedError {
  const message =
    'This file declares a document type, which no WordPress export does; entities are never expanded'
  return refusal('doctype', message, line)
}

export function unreadableFile(path: string, reason: string): CodedError {
  return refusal('unreadable-file', `${path} cannot be read: ${reason}`)
}

/** An option that cannot be meant: told before anything is read. */
export function badOption(option: string, advice: string): CodedError {
  return refusal('bad-option', `${option} is not understood: ${advice}`)
}

export function otherSite(path: string, found: string, expected: string): CodedError {
  const sentence = `${path} is an export of ${found}, the others are of ${expected}; import each site by itself`
  return refusal('other-site', sentence)
}

/** One document of the source is beyond what the model holds; `field` is where. */
export function tooLarge(field: string, sentence: string): CodedError {
  return refusal(
    'too-large',
    `The field “${field}” cannot be stored: ${sentence.replace(/\.$/, '')}`,
  )
}

/** Did an import refuse its input, rather than fail? Compared by code: two copies of a class may exist. */
export function isRefusal(error: unknown): error is CodedError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('import.')
  )
}
