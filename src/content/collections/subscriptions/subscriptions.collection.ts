import { defineCollection } from '#content/collections/collection.factory.ts'

/** Who wants to be told by mail of what is said below a document. Nobody reads it over HTTP. */
export const subscriptionsCollection = defineCollection({
  slug: 'subscriptions',
  versioned: false,
  config: {
    admin: { hidden: true },
    fields: [
      { name: 'email', type: 'text', required: true, index: true },
      { name: 'type', type: 'text', required: true },
      { name: 'document', type: 'text', required: true, index: true },
      // `answers` to what this address wrote there, or `all` that is said there; `asked-for-all`: answers, until the
      // address agrees to all.
      { name: 'wants', type: 'text', required: true },
      { name: 'language', type: 'text', required: true },
      // Until then the address may be somebody else's: it gets one mail, and no other.
      { name: 'confirmedAt', type: 'date' },
    ],
  },
})
