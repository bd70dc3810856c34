export const THRIFT: readonly string[]
export const THRIFTY_ENVIRONMENT: Readonly<Record<string, string>>
