import type { AllowedOrigins } from './content-security-policy.ts'

const HOST = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/

/**
 * Reads the lists that administrators keep in the `site` global. What is no host or no https address is left
 * out: a semicolon in a policy would rewrite it.
 *
 * @param lists the texts as typed, one entry a line
 */
export function readAllowedOrigins(lists: {
  readonly embedHosts?: string | null | undefined
  readonly scripts?: string | null | undefined
}): AllowedOrigins {
  return {
    embedHosts: unique(lines(lists.embedHosts).map(hostOf)),
    scriptOrigins: unique(lines(lists.scripts).map(originOf)),
  }
}

function lines(text: string | null | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((line) => line !== '')
}

function hostOf(entry: string): string | undefined {
  const host = entry
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/\/.*$/, '')
  return HOST.test(host) ? host : undefined
}

function originOf(entry: string): string | undefined {
  if (!URL.canParse(entry)) return undefined
  const url = new URL(entry)
  return url.protocol === 'https:' && HOST.test(url.hostname) ? url.origin : undefined
}

function unique(entries: readonly (string | undefined)[]): string[] {
  return [...new Set(entries.filter((entry) => entry !== undefined))]
}
