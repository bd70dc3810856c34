import { CodedError } from '#config/coded-error.ts'
import { said } from '../said.ts'

/** A refusal in both languages that the back office speaks; the endpoint picks one. */
export class DeskRefusal extends CodedError {
  override readonly name = 'DeskRefusal'
  readonly french: string

  constructor(code: string, status: number, english: string, french: string) {
    super(`import-desk.${code}`, status, english)
    this.french = french
  }
}

export const deskRefusals = {
  signIn: () => new DeskRefusal('sign-in', 401, 'Sign in first.', 'Connectez-vous d’abord.'),
  administratorsOnly: () =>
    new DeskRefusal(
      'forbidden',
      403,
      'Only administrators may import a site.',
      'Seuls les administrateurs peuvent importer un site.',
    ),
  unreadable: () =>
    new DeskRefusal(
      'unreadable',
      400,
      'This request is not understood: load the page anew.',
      'Cette requête n’est pas comprise : rechargez la page.',
    ),
  busy: () =>
    new DeskRefusal(
      'busy',
      409,
      'An import is running already: wait until it is done, or call it off.',
      'Une importation est déjà en cours : attendez sa fin ou arrêtez-la.',
    ),
  notRunning: () =>
    new DeskRefusal('not-running', 409, 'Nothing is running.', 'Rien n’est en cours.'),
  noFiles: () =>
    new DeskRefusal(
      'no-files',
      409,
      'Choose an export first, and wait until all of it is here.',
      'Choisissez d’abord un export, et attendez qu’il soit entièrement arrivé.',
    ),
  nothingToUndo: () =>
    new DeskRefusal(
      'nothing-to-undo',
      409,
      'There is no import that could be undone.',
      'Il n’y a aucune importation à annuler.',
    ),
  noReport: () =>
    new DeskRefusal(
      'no-report',
      404,
      'There is no report: try the export or import it first.',
      'Il n’y a pas de rapport : essayez ou importez d’abord l’export.',
    ),
  noSuchFile: () =>
    new DeskRefusal(
      'no-file',
      404,
      'This file is no longer here: choose it again.',
      'Ce fichier n’est plus là : choisissez-le à nouveau.',
    ),
  otherPart: () =>
    new DeskRefusal(
      'other-part',
      409,
      'Another part of this file was expected: send it from where it broke off.',
      'Une autre partie de ce fichier était attendue : reprenez l’envoi là où il s’est arrêté.',
    ),
  name: () =>
    new DeskRefusal(
      'name',
      422,
      'Choose an export of WordPress: a file that ends in .xml or .xml.gz. Unpack a ZIP first.',
      'Choisissez un export de WordPress : un fichier qui se termine par .xml ou .xml.gz. Décompressez d’abord un ZIP.',
    ),
  empty: () => new DeskRefusal('empty', 422, 'This file is empty.', 'Ce fichier est vide.'),
  tooLarge: (gigabytes: number) =>
    new DeskRefusal(
      'too-large',
      413,
      `All files of an import together may have ${gigabytes} GB at most. Larger ones are imported by the command npx coulisse import wordpress.`,
      `Tous les fichiers d’une importation ensemble peuvent avoir ${gigabytes} Go au plus. Les plus grands s’importent par la commande npx coulisse import wordpress.`,
    ),
  diskFull: () =>
    new DeskRefusal(
      'disk-full',
      507,
      'The disk of the site has no room for this file.',
      'Le disque du site n’a pas de place pour ce fichier.',
    ),
} as const

/** Of a job whose process has ended without a word. */
export const PROCESS_GONE = said(
  'The process that did this has ended before its time, most often because the machine has too little memory. Give it more, or end other programs on it, then go on.',
  'Le processus qui s’en chargeait s’est terminé avant l’heure, le plus souvent parce que la machine manque de mémoire. Donnez-lui-en davantage, ou arrêtez-y d’autres programmes, puis continuez.',
)
