export interface DatabaseWarning {
  /** For programs. */
  readonly code: string
  /** For people. */
  readonly message: string
}

export const WITHOUT_TRANSACTIONS =
  'This database server has no transactions, so a save that is cut short can leave a part behind. A MongoDB replica set or sharded cluster has them.'
