import { BlocksFeature } from '@payloadcms/richtext-lexical'
import type { BlockSlug } from 'payload'

/** Blocks inside a rich text, by reference: each block is defined once, in the root config. */
export const blocksFeature = (slugs: readonly BlockSlug[]) => BlocksFeature({ blocks: [...slugs] })
