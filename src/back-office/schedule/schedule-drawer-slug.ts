/** The drawer of one document: its panel and its menu open the same. */
export const drawerOf = ({ type, id }: { type: string; id: string }): string =>
  `schedule-${type}-${id}`
