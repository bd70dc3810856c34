/** The mark: two wings of a stage, and the light between them. */
export const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" height={size} viewBox="0 0 32 32" width={size}>
    <path d="M3 4h9c0 9-2 17-9 24z" fill="currentColor" />
    <path d="M29 4h-9c0 9 2 17 9 24z" fill="currentColor" />
    <circle cx="16" cy="25" fill="#c8502d" r="3" />
  </svg>
)
