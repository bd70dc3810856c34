import type { CollectionConfig, GlobalConfig } from 'payload'

/** Some of Payload's collection hooks, each kind an array; what a publishing room hands to the factory. */
export type HookSet = NonNullable<CollectionConfig['hooks']>

/** The same for a global. */
export type GlobalHookSet = NonNullable<GlobalConfig['hooks']>

/**
 * Concatenates hook sets kind by kind. The order of the arguments is the order in which the hooks run,
 * which is part of the rules: forced drafts come before addresses, changes come last.
 */
export const mergeHooks = (...sets: HookSet[]): HookSet => ({
  beforeOperation: sets.flatMap((set) => set.beforeOperation ?? []),
  beforeValidate: sets.flatMap((set) => set.beforeValidate ?? []),
  beforeChange: sets.flatMap((set) => set.beforeChange ?? []),
  afterChange: sets.flatMap((set) => set.afterChange ?? []),
  beforeRead: sets.flatMap((set) => set.beforeRead ?? []),
  afterRead: sets.flatMap((set) => set.afterRead ?? []),
  beforeDelete: sets.flatMap((set) => set.beforeDelete ?? []),
  afterDelete: sets.flatMap((set) => set.afterDelete ?? []),
  afterOperation: sets.flatMap((set) => set.afterOperation ?? []),
  afterError: sets.flatMap((set) => set.afterError ?? []),
  beforeLogin: sets.flatMap((set) => set.beforeLogin ?? []),
  afterLogin: sets.flatMap((set) => set.afterLogin ?? []),
  afterLogout: sets.flatMap((set) => set.afterLogout ?? []),
  afterMe: sets.flatMap((set) => set.afterMe ?? []),
  afterRefresh: sets.flatMap((set) => set.afterRefresh ?? []),
  afterForgotPassword: sets.flatMap((set) => set.afterForgotPassword ?? []),
  me: sets.flatMap((set) => set.me ?? []),
  refresh: sets.flatMap((set) => set.refresh ?? []),
})

/** `mergeHooks` for globals. */
export const mergeGlobalHooks = (...sets: GlobalHookSet[]): GlobalHookSet => ({
  beforeOperation: sets.flatMap((set) => set.beforeOperation ?? []),
  beforeValidate: sets.flatMap((set) => set.beforeValidate ?? []),
  beforeChange: sets.flatMap((set) => set.beforeChange ?? []),
  afterChange: sets.flatMap((set) => set.afterChange ?? []),
  beforeRead: sets.flatMap((set) => set.beforeRead ?? []),
  afterRead: sets.flatMap((set) => set.afterRead ?? []),
})
