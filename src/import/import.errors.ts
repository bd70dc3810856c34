import { CodedError } from '#config/coded-error.ts'
import { said, type Said } from './said.ts'

/** All refusals of an import are about what the person handed in: 422. */
const STATUS = 422

/** A refusal in both languages of the back office. */
export class ImportRefusal extends CodedError {
  override readonly name = 'ImportRefusal'
  readonly french: string

  constructor(code: string, { message, french }: Said) {
    super(code, STATUS, message)
    this.french = french
  }
}

/** `line` is the line of the export, from 1. */
function refusal(code: string, { message, french }: Said, line?: number): ImportRefusal {
  const [where, ou] = line === undefined ? ['', ''] : [` (line ${line})`, ` (ligne ${line})`]
  return new ImportRefusal(`import.${code}`, said(`${message}${where}.`, `${french}${ou}.`))
}

export function brokenFile({ message, french }: Said, line: number): ImportRefusal {
  const sentence = said(
    `This file is not well-formed XML: ${message}`,
    `Ce fichier n’est pas du XML bien formé : ${french}`,
  )
  return refusal('broken-file', sentence, line)
}

export function foreignFile({ message, french }: Said, line?: number): ImportRefusal {
  const sentence = said(
    `This is not a WordPress export: ${message}`,
    `Ce n’est pas un export de WordPress : ${french}`,
  )
  return refusal('foreign-file', sentence, line)
}

export function declaredType(line: number): ImportRefusal {
  const sentence = said(
    'This file declares a document type, which no WordPress export does; entities are never expanded',
    'Ce fichier déclare un type de document, ce que ne fait aucun export de WordPress ; les entités ne sont jamais développées',
  )
  return refusal('doctype', sentence, line)
}

export function unreadableFile(path: string, { message, french }: Said): ImportRefusal {
  const sentence = said(
    `${path} cannot be read: ${message}`,
    `${path} ne peut pas être lu : ${french}`,
  )
  return refusal('unreadable-file', sentence)
}

/** An option that cannot be meant: told before anything is read. */
export function badOption(option: string, advice: string): ImportRefusal {
  const message = `${option} is not understood: ${advice}`
  return refusal('bad-option', said(message, message))
}

export function otherSite(path: string, found: string, expected: string): ImportRefusal {
  const sentence = said(
    `${path} is an export of ${found}, the others are of ${expected}; import each site by itself`,
    `${path} est un export de ${found}, les autres sont de ${expected} ; importez chaque site à part`,
  )
  return refusal('other-site', sentence)
}

/** One document of the source is beyond what the model holds; `field` is where. */
export function tooLarge(field: string, sentence: string): ImportRefusal {
  const why = sentence.replace(/\.$/, '')
  const both = said(
    `The field “${field}” cannot be stored: ${why}`,
    `Le champ « ${field} » ne peut pas être enregistré : ${why}`,
  )
  return refusal('too-large', both)
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

/** What a refusal says in French; compared by shape, as two copies of the class may exist. */
export function frenchOf(error: CodedError): string {
  return 'french' in error && typeof error.french === 'string' ? error.french : error.message
}
