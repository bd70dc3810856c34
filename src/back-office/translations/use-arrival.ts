import { useEffect } from 'react'

/** Milliseconds: how often a form that is still being drawn is looked at, and how long. */
const OFTEN = 100
const PATIENCE = 8_000

const IN_ADDRESS = /^#field-([\w-]+)$/

/** By its id, as Payload's forms give it; a rich text has one on its label alone. */
const findField = (name: string): Element | undefined =>
  document.getElementById(`field-${name}`) ??
  document.querySelector(`label[for="field-${name}"]`)?.closest('.field-type') ??
  undefined

const TYPED_IN = 'input, textarea, [contenteditable="true"], button'

/** Shows a field and puts the cursor into it. */
const arriveAt = (field: Element): void => {
  field.scrollIntoView({ block: 'center' })
  const typedIn = field.matches(TYPED_IN) ? field : field.querySelector(TYPED_IN)
  if (typedIn instanceof HTMLElement) typedIn.focus({ preventScroll: true })
}

/** A form that was opened for one of its fields shows that one, once it is drawn. */
export const useArrival = (): void => {
  useEffect(() => {
    const name = IN_ADDRESS.exec(window.location.hash)?.[1]
    if (name === undefined) return
    const began = Date.now()
    const timer = setInterval(() => {
      const field = findField(name)
      if (field !== undefined) arriveAt(field)
      if (field !== undefined || Date.now() - began > PATIENCE) clearInterval(timer)
    }, OFTEN)
    return () => clearInterval(timer)
  }, [])
}
