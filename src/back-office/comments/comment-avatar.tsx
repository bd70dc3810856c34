import type { Avatar } from '#content/avatars/avatar.ts'
import './comment-avatar.css'

/** The picture that stands for a person: it says nothing that the name does not. */
export const CommentAvatar = ({ avatar }: { avatar: Avatar }) => (
  <svg aria-hidden="true" className="coulisse-queue__avatar" viewBox="0 0 20 20">
    {avatar.map(({ path, tone }, index) => (
      // The pieces never change places.
      <path d={path} data-tone={tone} key={index} />
    ))}
  </svg>
)
