interface LoaderContext {
  readonly rootContext: string
  readonly addDependency: (file: string) => void
}

export interface Rule {
  /** Such as `@layer payload-default`; empty outside of any. */
  readonly layer: string
  readonly text: string
}

declare function withoutRepeats(this: LoaderContext, source: string): string

export { withoutRepeats as default }
export function dropRepeats(css: string, known: ReadonlySet<string>): string
export function rulesOf(css: string, layer?: string): Rule[]
