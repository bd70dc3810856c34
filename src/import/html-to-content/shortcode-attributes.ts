const PART =
  /(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s'"]+))|(?<rest>\S)/g

/** `name="value" name=value`, and nothing beside it: so does code look, not a remark in brackets. */
const LIST = /^(?:\s+[a-z][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"']+))+\s*\/?\s*$/i

/**
 * What stands in a shortcode behind its name. Values without a name are numbered from `0`;
 * names are lower case. Editors turned straight quotes into typographic ones on the way.
 */
export function shortcodeAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  let unnamed = 0
  for (const match of straight(written).replace(/^=/, '').matchAll(PART)) {
    const { name, double, single, bare, rest } = match.groups ?? {}
    const value = [double, single, bare, rest].find((part) => part !== undefined)
    attributes[name?.toLowerCase() ?? String(unnamed++)] = value ?? ''
  }
  return attributes
}

export function isAttributeList(written: string): boolean {
  return LIST.test(straight(written))
}

/** Quotes as code has them; HTML in an attribute keeps its own when they are of the other kind. */
function straight(written: string): string {
  return written
    .replace(/[“”″]|&#822[01];|&quot;|&#8243;|&[lr]dquo;/g, '"')
    .replace(/[‘’]|&#821[67];|&#0?39;|&[lr]squo;/g, "'")
}
