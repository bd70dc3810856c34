/** As NIST SP 800-63B asks: length, and not one of those that are tried first; no rule about signs. */
export const SHORTEST_PASSWORD = 12

/** What long common passwords are made of; each alone, repeated or counted up is guessed at once. */
const COMMON = [
  ...[
    'password',
    'passwort',
    'motdepasse',
    'qwerty',
    'azerty',
    'qwertyuiop',
    'azertyuiop',
    'admin',
  ],
  ...['administrator', 'administrateur', 'welcome', 'bienvenue', 'letmein', 'iloveyou', 'changeme'],
  ...[
    'secret',
    'login',
    'master',
    'dragon',
    'monkey',
    'football',
    'baseball',
    'sunshine',
    'princess',
  ],
  ...['1234567890', '123456789', '12345678', '123456', '0987654321', 'abcdefghijklmnopqrstuvwxyz'],
  ...['1q2w3e4r5t6y', 'coulisse', 'wordpress', 'joomla', 'drupal', 'superman', 'batman', 'shadow'],
]

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** What is left of a password without the guessable parts. */
const remainder = (password: string, own: readonly string[]): string =>
  [...COMMON, ...own.flatMap((text) => text.split(/[\s@.]+/)).map(plain)]
    .filter((part) => part.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), plain(password))

/** Hardly more than a common word or the person's own name, a few signs repeated, or a run of digits. */
export function isGuessable(password: string, own: readonly string[] = []): boolean {
  const rest = remainder(password, own)
  if (rest.length < 5 && rest.length < plain(password).length) return true
  return new Set(plain(password)).size < 5
}
