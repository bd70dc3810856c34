import { describe, expect, it } from '@jest/globals'
import { WriteQueue } from '#config/database/sqlite/write-queue.ts'

describe('the queue before the writer', () => {
  it('lets in one after another, in the order of their coming', async () => {
    const queue = new WriteQueue(1000)
    const order: string[] = []
    const use = async (name: string) => {
      const lease = await queue.acquire(name)
      order.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 2))
      order.push(`${name} out`)
      lease.release()
    }
    await Promise.all([use('a'), use('b'), use('c')])
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('does not hand on twice when somebody lets go twice', async () => {
    const queue = new WriteQueue(1000)
    const first = await queue.acquire('first')
    const second = queue.acquire('second')
    const third = queue.acquire('third')
    first.release()
    first.release()
    await second
    const state = await Promise.race([third.then(() => 'in'), Promise.resolve('waits')])
    expect(state).toBe('waits')
    await second.then((lease) => lease.release())
    await expect(third).resolves.toMatchObject({ operation: 'third' })
  })

  it('tells those who waited too long who held it, and forgets them', async () => {
    const queue = new WriteQueue(30)
    const holder = await queue.acquire('a long import')
    const waiting = queue.acquire('update posts')
    await expect(waiting).rejects.toMatchObject({ code: 'database.busy', status: 503 })
    await expect(waiting).rejects.toThrow(/"update posts".*held by "a long import" for/)
    expect(queue.length).toBe(0)
    holder.release()
    await expect(queue.acquire('next')).resolves.toMatchObject({ operation: 'next' })
  })
})
