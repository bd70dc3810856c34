import { CodedError } from '#config/coded-error.ts'

export type Language = 'en' | 'fr'

/** Why a file is not taken, in both languages of the back office; `message` is the English one. */
export class MediaRefusal extends CodedError {
  readonly sentences: Readonly<Record<Language, string>>

  constructor(code: string, status: number, sentences: Readonly<Record<Language, string>>) {
    super(`media.${code}`, status, sentences.en)
    this.sentences = sentences
  }
}

const MB = 1024 * 1024
const inMegabytes = (bytes: number): number => Math.max(1, Math.floor(bytes / MB))

export const missingFile = (): MediaRefusal =>
  new MediaRefusal('missing', 400, { en: 'Choose a file.', fr: 'Choisissez un fichier.' })

export const emptyFile = (): MediaRefusal =>
  new MediaRefusal('empty', 400, { en: 'The file is empty.', fr: 'Le fichier est vide.' })

export const fileTooLarge = (mostBytes: number): MediaRefusal =>
  new MediaRefusal('too-large', 413, {
    en: `The file is larger than ${String(inMegabytes(mostBytes))} MB.`,
    fr: `Le fichier dépasse ${String(inMegabytes(mostBytes))} Mo.`,
  })

export const typeNotTaken = (): MediaRefusal =>
  new MediaRefusal('type', 415, {
    en: 'Files of this kind cannot be uploaded: images, audio, video, PDF, office documents, text and ZIP can.',
    fr: 'Ce type de fichier ne peut pas être envoyé : images, sons, vidéos, PDF, documents bureautiques, textes et ZIP sont acceptés.',
  })

export const heicNotTaken = (): MediaRefusal =>
  new MediaRefusal('heic', 415, {
    en: 'Browsers cannot show HEIC pictures: save it as JPEG and upload that.',
    fr: 'Les navigateurs n’affichent pas les images HEIC : enregistrez-la en JPEG, puis envoyez-la.',
  })

export const imageBroken = (): MediaRefusal =>
  new MediaRefusal('broken', 400, {
    en: 'The image is damaged or incomplete. Open it, save it again and upload that.',
    fr: 'L’image est endommagée ou incomplète. Ouvrez-la, enregistrez-la de nouveau, puis envoyez-la.',
  })

export const tooManyPixels = (most: number): MediaRefusal =>
  new MediaRefusal('pixels', 413, {
    en: `The image has more than ${String(most / 1_000_000)} megapixels: make it smaller first.`,
    fr: `L’image dépasse ${String(most / 1_000_000)} mégapixels : réduisez-la d’abord.`,
  })

export const tooManyFrames = (): MediaRefusal =>
  new MediaRefusal('frames', 413, {
    en: 'The animation has too many pictures: upload it as a video.',
    fr: 'L’animation a trop d’images : envoyez-la sous forme de vidéo.',
  })

export const svgRefused = (): MediaRefusal =>
  new MediaRefusal('svg', 400, {
    en: 'The SVG cannot be read safely: save it as plain SVG, without DOCTYPE entities, and upload that.',
    fr: 'Le SVG ne peut pas être lu en toute sécurité : enregistrez-le en SVG simple, sans entités DOCTYPE, puis envoyez-le.',
  })

export const oneFileOneDocument = (): MediaRefusal =>
  new MediaRefusal('bulk', 400, {
    en: 'A file can replace that of one document only.',
    fr: 'Un fichier ne peut remplacer que celui d’un seul document.',
  })
