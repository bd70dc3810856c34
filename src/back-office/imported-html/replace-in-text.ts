import { $getRoot, $parseSerializedNode } from '@payloadcms/richtext-lexical/lexical'
import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ConvertedText } from './ask-for-text.ts'

type BlockLike = LexicalNode & {
  getFields(): Record<string, unknown>
  setFields(fields: Record<string, unknown>): void
}

const isBlock = (node: LexicalNode): node is BlockLike =>
  'getFields' in node && typeof node.getFields === 'function' && 'setFields' in node

/** Puts the text where the block stood, in one step of the editor's history. False when the block is gone. */
export function replaceInText(editor: LexicalEditor, id: string, text: ConvertedText): boolean {
  let isFound = false
  editor.update(
    () => {
      const block = $getRoot()
        .getChildren()
        .find((node) => isBlock(node) && node.getFields()['id'] === id)
      if (block === undefined || !isBlock(block)) return
      isFound = true
      for (const node of text.nodes) block.insertBefore($parseSerializedNode({ ...node }))
      if (text.rest === '') block.remove()
      else block.setFields({ ...block.getFields(), html: text.rest })
    },
    { discrete: true },
  )
  return isFound
}
