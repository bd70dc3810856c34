import { blocks } from './blocks/blocks.ts'
import { categoriesCollection } from './collections/categories/categories.collection.ts'
import { commentsCollection } from './collections/comments/comments.collection.ts'
import { layoutsCollection } from './collections/layouts/layouts.collection.ts'
import { mediaCollection } from './collections/media/media.collection.ts'
import { menusCollection } from './collections/menus/menus.collection.ts'
import { pagesCollection } from './collections/pages/pages.collection.ts'
import { patternsCollection } from './collections/patterns/patterns.collection.ts'
import { postsCollection } from './collections/posts/posts.collection.ts'
import { stores } from './collections/stores.ts'
import { subscriptionsCollection } from './collections/subscriptions/subscriptions.collection.ts'
import { tagsCollection } from './collections/tags/tags.collection.ts'
import { usersCollection } from './collections/users/users.collection.ts'
import { designGlobal } from './globals/design/design.global.ts'
import { siteGlobal } from './globals/site/site.global.ts'

/** What a site is made of: the table of contents. */
export const contentModel = {
  blocks,
  collections: [
    postsCollection,
    pagesCollection,
    mediaCollection,
    commentsCollection,
    categoriesCollection,
    tagsCollection,
    menusCollection,
    layoutsCollection,
    patternsCollection,
    usersCollection,
    subscriptionsCollection,
    ...stores,
  ],
  globals: [siteGlobal, designGlobal],
}
