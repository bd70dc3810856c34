import { HtmlValidate } from 'html-validate/node'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Safari reads a list without bullets as none unless it has the role.
    'no-redundant-role': 'off',
    // Every file is the site's own.
    'require-sri': 'off',
  },
})

/** Where a page departs from the HTML standard: rule, place and what is wrong, one for each. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, selector, message }) => `${ruleId} at ${selector ?? ''}: ${message}`),
  )
}
