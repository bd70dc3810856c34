import { LRUCache } from 'lru-cache'
import { openImage } from '#content/media-storage/image-engine.ts'
import { CARD_SHAPE, drawCard, type Card } from '../theme/card/draw-card.ts'

export interface CardPictures {
  /**
   * The PNG of a card; made once, one at a time.
   *
   * @param key names what it shows
   * @returns undefined when too many wait
   */
  of(key: string, card: Card): Promise<Buffer | undefined>
}

/** Networks ask once and keep it: about 5 MB. */
const KEPT = 200
/** Some seconds of work. */
const MOST_WAITING = 20
const COLORS = 64

export function createCardPictures(): CardPictures {
  const pictures = new LRUCache<string, Promise<Buffer>>({ max: KEPT })
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  const makeInTurn = async (card: Card): Promise<Buffer> => {
    waiting += 1
    const turn = last.then(() => makePicture(card)).finally(() => (waiting -= 1))
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    of: async (key, card) => {
      const known = pictures.get(key)
      if (known !== undefined) return known
      if (waiting >= MOST_WAITING) return undefined
      const made = makeInTurn(card)
      pictures.set(key, made)
      made.catch(() => pictures.delete(key))
      return made
    },
  }
}

const makePicture = (card: Card): Promise<Buffer> =>
  openImage(Buffer.from(drawCard(card)), {
    limitInputPixels: CARD_SHAPE.width * CARD_SHAPE.height,
  })
    .png({ palette: true, colours: COLORS, effort: 4 })
    .toBuffer()
