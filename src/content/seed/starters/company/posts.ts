import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

interface News {
  readonly name: string
  readonly title: Bilingual
  readonly slug: Bilingual
  readonly excerpt: Bilingual
  readonly picture: string
  readonly tags: readonly string[]
  readonly hoursAgo: number
  readonly text: Bilingual
}

const news: News[] = [
  {
    name: 'winch',
    title: { en: 'A winch that you cannot hear', fr: 'Un treuil que l’on n’entend pas' },
    slug: { en: 'a-winch-that-you-cannot-hear', fr: 'un-treuil-que-l-on-n-entend-pas' },
    excerpt: {
      en: 'The plans of the silent winch are free to use. Why we gave them away, and what came back.',
      fr: 'Les plans du treuil silencieux sont libres. Pourquoi nous les avons offerts, et ce qui est revenu.',
    },
    picture: 'gears',
    tags: ['safety'],
    hoursAgo: 420,
    text: {
      en: `
A winch is loud for one reason: its teeth meet. We spent four years making them meet at an angle so slight that they never quite do, and in 2014 we had a gear that one hears only with a hand on its case.

We took out a patent, so that nobody else could, and then published the drawings. Eleven workshops build it by now. Three of them have sent us better ones.

> A stage is no place for secrets. There are quite enough in the plays.

The current set has the third of these corrections in it. Ask for the drawings at [the workshop](pages/contact).
`,
      fr: `
Un treuil est bruyant pour une raison : ses dents se rencontrent. Nous avons mis quatre ans à les faire se rencontrer sous un angle si faible qu’elles n’y parviennent jamais tout à fait ; en 2014, nous avions un engrenage que l’on n’entend que la main sur le carter.

Nous avons pris un brevet, pour que nul autre ne puisse le prendre, puis publié les plans. Onze ateliers le construisent à présent. Trois nous en ont renvoyé de meilleurs.

> Une scène n’est pas un lieu pour les secrets. Les pièces en ont bien assez.

Le jeu actuel contient la troisième de ces corrections. Demandez les plans à [l’atelier](pages/contact).
`,
    },
  },
  {
    name: 'hundred',
    title: { en: 'What happens in a hundred hours', fr: 'Ce qui arrive en cent heures' },
    slug: { en: 'what-happens-in-a-hundred-hours', fr: 'ce-qui-arrive-en-cent-heures' },
    excerpt: {
      en: 'Every machine runs for a hundred hours before it leaves. A diary of one of them.',
      fr: 'Chaque machine tourne cent heures avant de partir. Journal de l’une d’elles.',
    },
    picture: 'bridge',
    tags: ['safety'],
    hoursAgo: 190,
    text: {
      en: `
**Hour 1.** It moves. Applause, which is unwise.

**Hour 7.** A smell of warm paint from the third hoist. It is warm paint.

**Hour 23.** Idris stops it by hand with half a tonne on it. It stops. He does it again, in the dark.

**Hour 48.** The plug is pulled, as it is on every second day. The bridge sinks by four millimetres and holds.

**Hour 61.** Somebody leaves a cup on the truss. The cup travels up and down eleven metres for nine hours without spilling. We write this down, though nobody has asked for it.

**Hour 99.** The lighting crew of the house comes and walks on it. One of them jumps. This is in the protocol.

**Hour 100.** It is taken apart and swept. See it at work among [what we have built](pages/work).
`,
      fr: `
**Heure 1.** Elle bouge. Applaudissements, ce qui est imprudent.

**Heure 7.** Une odeur de peinture chaude au troisième palan. C’est de la peinture chaude.

**Heure 23.** Idris l’arrête à la main, une demi-tonne dessus. Elle s’arrête. Il recommence, dans le noir.

**Heure 48.** On tire la prise, comme un jour sur deux. Le pont descend de quatre millimètres et tient.

**Heure 61.** Quelqu’un oublie une tasse sur le treillis. Neuf heures durant, la tasse monte et descend onze mètres sans déborder. Nous le notons, bien que nul ne l’ait demandé.

**Heure 99.** Les éclairagistes de la salle viennent et marchent dessus. L’un d’eux saute. C’est au protocole.

**Heure 100.** On démonte et on balaie. La voir à l’œuvre : [nos réalisations](pages/work).
`,
    },
  },
  {
    name: 'revolve',
    title: { en: 'Two discs, one queen', fr: 'Deux disques, une reine' },
    slug: { en: 'two-discs-one-queen', fr: 'deux-disques-une-reine' },
    excerpt: {
      en: 'How do you let sixteen years go by in forty seconds? By turning the floor twice at once.',
      fr: 'Comment faire passer seize ans en quarante secondes ? En tournant le sol deux fois en même temps.',
    },
    picture: 'revolve',
    tags: ['revolves'],
    hoursAgo: 40,
    text: {
      en: `
The director drew a circle on the back of a ticket and said: *she stays, and everything else leaves.* We drew a second circle inside the first and let it turn the other way, at exactly the speed at which the outer one does. Whoever stands on the inner disc stands still.

That is the trick. The rest is bearings.

## Nine millimetres

A queen who has stood for sixteen years may not wobble. The two discs share one motor and a chain of differentials, so that no cable and no computer can disagree with another. After the last performance she was nine millimetres from where she had begun.

{quote}

It can be [rented](pages/prices), from spring.
`,
      fr: `
La metteuse en scène a dessiné un cercle au dos d’un billet et dit : *elle reste, et tout le reste s’en va.* Nous en avons dessiné un second dans le premier et l’avons fait tourner à l’envers, exactement à la vitesse de l’autre. Qui se tient sur le disque intérieur ne bouge pas.

Voilà le truc. Le reste, ce sont des roulements.

## Neuf millimètres

Une reine debout depuis seize ans n’a pas le droit de chanceler. Les deux disques partagent un moteur et une chaîne de différentiels, pour qu’aucun câble ni ordinateur ne puisse en contredire un autre. Après la dernière, elle était à neuf millimètres de son point de départ.

{quote}

On pourra la [louer](pages/prices) dès le printemps.
`,
    },
  },
]

const postBy = (pen: Pen, item: News): SeedText<Post> => ({
  id: pen.id(`post ${item.name}`),
  title: pen.say(item.title),
  slug: pen.say(item.slug),
  language: pen.language,
  hoursAgo: item.hoursAgo,
  excerpt: pen.say(item.excerpt),
  featuredImage: pen.id(`media ${item.picture}`),
  categories: [pen.id('category workshop')],
  tags: item.tags.map((tag) => pen.id(`tag ${tag}`)),
  comments: 'closed',
  sticky: false,
  content: pen.prose(item.text, {
    quote: {
      ...pen.block('quote', `${item.name} quote`),
      style: 'pull-quote',
      text: pen.line({
        en: 'Whoever stands still on a stage is worked for hardest.',
        fr: 'C’est pour qui reste immobile en scène que l’on travaille le plus.',
      }),
    },
  }),
})

export const postsBy = (pen: Pen): SeedText<Post>[] => news.map((item) => postBy(pen, item))
