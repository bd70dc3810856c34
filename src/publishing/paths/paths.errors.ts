import { APIError } from 'payload'
import { type Asking, say } from '#publishing/say.ts'

interface FieldFault {
  readonly path: string
  readonly message: string
}

/**
 * A refusal at a field of a form: Payload's form shows it there, as it shows a validation error, and an API client
 * gets a status that says more than 400. It has a `code` like every error of ours.
 */
export class FieldRefused extends APIError {
  readonly code: string

  constructor(code: string, status: number, fault: FieldFault) {
    super(fault.message, status, { errors: [fault] }, true)
    this.code = code
  }
}

/** 409: another document stands at this address. */
export const addressTaken = (req: Asking, path: string, suggestion: string): FieldRefused =>
  new FieldRefused('paths.taken', 409, {
    path: 'slug',
    message: say(
      req,
      `The address ${path} is taken. Free would be: ${suggestion}`,
      `L’adresse ${path} est déjà prise. Serait libre : ${suggestion}`,
    ),
  })

/** 400: the page would be below itself. */
export const parentIsBelow = (req: Asking): FieldRefused =>
  new FieldRefused('paths.parent-below', 400, {
    path: 'parent',
    message: say(
      req,
      'This parent stands below the document itself: choose another one.',
      'Ce parent se trouve sous le document lui-même : choisissez-en un autre.',
    ),
  })

export const badPath = (req: Asking, field: string): FieldRefused =>
  new FieldRefused('paths.bad-path', 400, {
    path: field,
    message: say(
      req,
      'An address begins with a slash, like /about/team; another site’s with https://.',
      'Une adresse commence par une barre, comme /a-propos/equipe ; celle d’un autre site par https://.',
    ),
  })

export const redirectLoops = (req: Asking): FieldRefused =>
  new FieldRefused('paths.loop', 400, {
    path: 'destination',
    message: say(
      req,
      'This redirect would lead back to where it starts.',
      'Cette redirection ramènerait à son point de départ.',
    ),
  })

export const addressInUse = (req: Asking, path: string): FieldRefused =>
  new FieldRefused('paths.in-use', 409, {
    path: 'path',
    message: say(
      req,
      `A document stands at ${path}: give it another slug, or unpublish it first.`,
      `Un document se trouve à ${path} : changez son identifiant d’URL, ou dépubliez-le d’abord.`,
    ),
  })

export const rowIsADocuments = (req: Asking): FieldRefused =>
  new FieldRefused('paths.of-a-document', 409, {
    path: 'path',
    message: say(
      req,
      'This address belongs to a document: change it there.',
      'Cette adresse appartient à un document : modifiez-la dans celui-ci.',
    ),
  })

export const badPattern = (req: Asking): FieldRefused =>
  new FieldRefused('paths.bad-pattern', 400, {
    path: 'permalinks.posts',
    message: say(
      req,
      'A pattern begins with a slash and contains %postname% or %post_id%, like /%year%/%postname%. Known: %year% %monthnum% %day% %hour% %minute% %second% %postname% %post_id% %category% %author%.',
      'Un modèle commence par une barre et contient %postname% ou %post_id%, comme /%year%/%postname%. Connus : %year% %monthnum% %day% %hour% %minute% %second% %postname% %post_id% %category% %author%.',
    ),
  })
