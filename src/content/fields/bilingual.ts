/** A label in the two languages of the back office, in the shape that Payload's admin takes. */
export type Bilingual = { en: string; fr: string }

/** `bilingual('Title', 'Titre')`: every label, description and option that staff see is made by this. */
export const bilingual = (en: string, fr: string): Bilingual => ({ en, fr })
