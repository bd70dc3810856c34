import { choiceAt, flagAt, storedList, textAt, type Stored } from '../queries/stored.ts'
import type * as Views from '../theme/blocks/block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import { presentButtonList } from './button.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { presentRichText } from './rich-text.presenter.ts'

export const presentButtons = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.ButtonsView => ({
  ...blockBase(context, block, { blockType: 'buttons', key }),
  buttons: presentButtonList(context, block),
})

export const presentCode = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.CodeView => ({
  ...blockBase(context, block, { blockType: 'code', key }),
  code: textAt(block, 'code') ?? '',
  style: choiceAt(block, 'style', ['code', 'preformatted', 'verse']),
  language: textAt(block, 'language'),
  title: textAt(block, 'title'),
})

export const presentColumns = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.ColumnsView => ({
  ...blockBase(context, block, { blockType: 'columns', key }),
  ratio: choiceAt(block, 'ratio', ['equal', '1-2', '2-1', '1-3', '3-1', '1-2-1']),
  orderOnPhones: choiceAt(block, 'orderOnPhones', ['same', 'reversed']),
  columns: storedList(block, 'columns').map((column) => ({
    content: presentRichText(context, column['content']),
  })),
})

export const presentDetails = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.DetailsView => ({
  ...blockBase(context, block, { blockType: 'details', key }),
  summary: textAt(block, 'summary') ?? '',
  open: flagAt(block, 'open'),
  content: presentRichText(context, block['content']),
})

const LEVELS = { '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 } as const

export const presentHeading = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.HeadingView => ({
  ...blockBase(context, block, { blockType: 'heading', key }),
  text: textAt(block, 'text') ?? '',
  level: LEVELS[choiceAt(block, 'level', ['2', '3', '4', '5', '6'])],
})

export const presentQuote = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.QuoteView => ({
  ...blockBase(context, block, { blockType: 'quote', key }),
  text: presentRichText(context, block['text']),
  attribution: presentRichText(context, block['attribution']),
  style: choiceAt(block, 'style', ['quote', 'pull-quote']),
})

export const presentRichTextBlock = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.RichTextBlockView => ({
  ...blockBase(context, block, { blockType: 'rich-text', key }),
  content: presentRichText(context, block['content']),
})

export const presentSection = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SectionView => ({
  ...blockBase(context, block, { blockType: 'section', key }),
  content: presentRichText(context, block['content']),
})

export const presentSeparator = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SeparatorView => ({
  ...blockBase(context, block, { blockType: 'separator', key }),
  style: choiceAt(block, 'style', ['line', 'wide', 'dots']),
})

export const presentSpacer = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.SpacerView => ({
  ...blockBase(context, block, { blockType: 'spacer', key }),
  size: choiceAt(block, 'size', ['medium', 'small', 'large']),
})

export const presentTable = (
  context: PresentContext,
  block: Stored,
  key: string,
): Views.TableView => ({
  ...blockBase(context, block, { blockType: 'table', key }),
  content: presentRichText(context, block['content']),
  stripes: flagAt(block, 'stripes'),
  caption: presentRichText(context, block['caption']),
})
