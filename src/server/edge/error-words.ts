import type { IncomingMessage } from 'node:http'

export type Language = 'en' | 'fr'

/** French of the sentences that the edge answers with; their English is in edge.errors.ts. */
const FRENCH: Readonly<Record<string, string>> = {
  'edge.address': 'Cette adresse est mal formée.',
  'edge.address-too-long': 'Cette adresse est trop longue.',
  'edge.body': 'Le corps de cette requête est mal formé.',
  'edge.body-too-large': 'Le corps de cette requête est trop volumineux.',
  'edge.body-type': 'Envoyez du JSON ou un formulaire (multipart/form-data).',
  'edge.length-required': 'Indiquez la longueur du corps (Content-Length).',
  'edge.key': 'Les noms __proto__, constructor et prototype ne peuvent pas être employés.',
  'edge.method': 'Cette méthode n’est pas permise ici.',
  'edge.not-found': 'Il n’y a rien à cette adresse.',
  'edge.read-only': 'Ici, ce site ne peut qu’être lu.',
  'edge.sign-in': 'Connectez-vous d’abord.',
  'edge.too-many': 'Trop d’essais. Patientez un moment, puis réessayez.',
  'edge.hidden': 'Le site est fermé pour le moment.',
  'edge.unavailable': 'Le site s’arrête. Réessayez dans un instant.',
  'edge.failed': 'Un problème est survenu de notre côté.',
}

/** @returns the French sentence, or the English one where there is none */
export function wordsFor(code: string, english: string, language: Language): string {
  return language === 'fr' ? (FRENCH[code] ?? english) : english
}

/** The first of English and French in Accept-Language; weights are ignored, browsers send them in order. */
export function preferredLanguage(req: IncomingMessage): Language {
  const accepted = String(req.headers['accept-language'] ?? '').toLowerCase()
  return /(^|,)\s*(en|fr)\b/.exec(accepted)?.[2] === 'fr' ? 'fr' : 'en'
}
