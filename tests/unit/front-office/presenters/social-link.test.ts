import { describe, expect, it } from '@jest/globals'
import { networkOf, presentSocialLink } from '#front-office/presenters/social-link.presenter.ts'

describe('the network of an address', () => {
  it.each([
    ['https://www.youtube.com/@stage', 'youtube', 'YouTube'],
    ['https://youtu.be/x', 'youtube', 'YouTube'],
    ['https://github.com/stage', 'github', 'GitHub'],
    ['https://bsky.app/profile/stage', 'bluesky', 'Bluesky'],
    ['https://twitter.com/stage', 'x', 'X'],
    ['https://netflix.com/stage', 'link', 'netflix.com'],
    ['https://notgithub.com/stage', 'link', 'notgithub.com'],
    ['https://piaille.fr/@stage', 'mastodon', 'Mastodon'],
    ['https://mastodon.social/users/1', 'mastodon', 'Mastodon'],
    ['https://medium.com/@stage', 'medium', 'Medium'],
    ['https://stage.example/feed/', 'feed', 'stage.example'],
    ['/feed', 'feed', '/feed'],
    ['mailto:a@b.example', 'email', 'a@b.example'],
    ['tel:+33123', 'phone', '+33123'],
  ])('%s is %s', (href, icon, name) => {
    expect(networkOf(href)).toEqual({ icon, name })
  })
})

describe('a social link', () => {
  it('may be written as an e-mail address', () => {
    expect(presentSocialLink({ address: ' stage@house.example ' })).toEqual({
      href: 'mailto:stage@house.example',
      icon: 'email',
      label: 'stage@house.example',
    })
  })

  it('is called as its editor says', () => {
    expect(presentSocialLink({ address: 'https://x.com/a', label: 'Twitter' })?.label).toBe(
      'Twitter',
    )
  })

  it.each(['javascript:alert(1)', '', undefined, 4])('is none by %j', (address) => {
    expect(presentSocialLink({ address })).toBeUndefined()
  })
})
