import type { TestimonialBlock } from '#content/payload-types.ts'
import { lineOf } from '#content/seed/lexical-text.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const testimonialSample: TestimonialBlock = {
  ...base('testimonial', 'sample testimonial', { width: 'wide' }),
  testimonials: [
    {
      text: lineOf('We changed the whole season in one evening, and nobody outside saw a thing.'),
      name: 'Ada Marchetti',
      role: 'Stage manager, Théâtre du Quai',
      media: seedId('media curtain'),
    },
    {
      text: lineOf('I write, she lays out, the site stays up. That is all I ever asked for.'),
      name: 'Benoît Okafor',
      role: 'Dramaturge',
    },
  ],
}
