/** Names an array's rows by their own words. The component is the back office's, named by path. */
export const rowLabel = '/back-office/row-label/row-label.tsx#RowLabel'
