'use client'

import { useState } from 'react'
import { say } from './comments-words.ts'
import './comment-text.css'

/** Longer ones are folded: characters and lines. */
const LONG = 700
const MANY_LINES = 8

/** What was written, with its line breaks; whole, and folded when it is long. */
export const CommentText = ({ language, text }: { language: string; text: string }) => {
  const [isOpen, setIsOpen] = useState(false)
  const isLong = text.length > LONG || text.split('\n').length > MANY_LINES
  return (
    <>
      <div
        className="coulisse-queue__text"
        data-folded={isLong && !isOpen ? '' : undefined}
        dir="auto"
      >
        {text}
      </div>
      {isLong && (
        <button
          aria-expanded={isOpen}
          className="coulisse-queue__fold"
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          {say(language, isOpen ? 'less' : 'more')}
        </button>
      )}
    </>
  )
}
