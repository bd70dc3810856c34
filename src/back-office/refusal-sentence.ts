import * as z from 'zod/mini'

const fault = z.object({ message: z.string() })
const refusal = z.object({
  errors: z.array(
    z.extend(fault, {
      data: z.catch(
        z.optional(z.object({ errors: z.array(fault).check(z.minLength(1)) })),
        undefined,
      ),
    }),
  ),
})

/** The sentence of a refusal; that of a field says more than the one above it. */
export async function refusalSentence(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined)
  const first = refusal.safeParse(body).data?.errors[0]
  return first?.data?.errors[0]?.message ?? first?.message
}
