import type { Post } from '#content/payload-types.ts'
import type { Pen } from '../../pen.ts'
import type { SeedText } from '../../starter.ts'

const en = `
Ilse Brandt has lit two hundred and eleven productions and has been seen by the audience of none. She sits at the back of the stalls behind a desk of sixty sliders, one hand on each of two of them, and she breathes with the actors. “You don’t follow them,” she says. “If you follow, you are late. You breathe in when they do.”

We meet at ten in the morning, when the house is cold and the only light is the bulb on its stand. She likes it best at this hour. “This is the truth about the room. Everything I do later is a polite lie.”

## Darkness is a colour

Most people, she says, think of light as something that is added. She starts from the other end: with a stage at its darkest, taking away a little of the night at a time. The first evening of a new production she sits alone and raises one lamp to seven per cent, and waits until she no longer wants to raise it.

{quote}

## Three lamps will do

Asked what a beginner needs, she does not mention the sixty sliders:

1. **One from the side**, low and warm. It shows that bodies are round.
2. **One from behind**, high and cold. It cuts the actor out of the wall.
3. **One from the front**, as little as you can bear. It is for the people in row R, who have paid as well.

Everything else is for the photographs.

## The last cue

Her favourite cue is in no script. When the house has emptied and the stage has been swept, she takes everything down, over eleven seconds, and leaves [the lamp](posts/welcome) on. Nobody sees it. “That one is for the building.”
`

const fr = `
Ilse Brandt a éclairé deux cent onze spectacles et n’a été vue du public d’aucun. Elle se tient au fond du parterre, derrière un pupitre de soixante curseurs, une main sur chacun de deux d’entre eux, et respire avec les acteurs. « On ne les suit pas, dit-elle. Si on suit, on est en retard. On inspire quand ils inspirent. »

Nous nous voyons à dix heures du matin, quand la salle est froide et que l’ampoule sur son pied est seule à briller. C’est l’heure qu’elle préfère. « Voilà la vérité de la salle. Tout ce que je fais ensuite est un mensonge poli. »

## L’obscurité est une couleur

La plupart des gens, dit-elle, voient la lumière comme une chose qu’on ajoute. Elle part de l’autre bout : d’un plateau au plus noir, dont elle retire un peu de nuit à la fois. Le premier soir d’une création, elle s’assied seule, monte un projecteur à sept pour cent, et attend de n’avoir plus envie de monter.

{quote}

## Trois lampes suffisent

Si l’on demande ce qu’il faut à qui débute, elle ne parle pas des soixante curseurs :

1. **Une de côté**, basse et chaude. Elle montre que les corps sont ronds.
2. **Une de derrière**, haute et froide. Elle détache l’acteur du mur.
3. **Une de face**, aussi peu qu’on le supporte. Elle est pour le rang R, qui a payé aussi.

Tout le reste est pour les photographies.

## Le dernier effet

Son effet préféré n’est dans aucune conduite. Quand la salle s’est vidée et que le plateau est balayé, elle descend tout, en onze secondes, et laisse [la lampe](posts/welcome). Personne ne le voit. « Celui-là est pour la maison. »
`

/** A portrait. */
export const dimmerPost = (pen: Pen): SeedText<Post> => ({
  id: pen.id('post dimmer'),
  title: pen.say({ en: 'The woman who tunes the dark', fr: 'Celle qui accorde le noir' }),
  slug: pen.say({ en: 'the-woman-who-tunes-the-dark', fr: 'celle-qui-accorde-le-noir' }),
  language: pen.language,
  hoursAgo: 52,
  excerpt: pen.say({
    en: 'Ilse Brandt has lit two hundred productions from the back of the stalls. A morning with somebody who starts from the dark.',
    fr: 'Ilse Brandt a éclairé deux cents spectacles depuis le fond du parterre. Une matinée avec quelqu’un qui part du noir.',
  }),
  featuredImage: pen.id('media dimmers'),
  categories: [pen.id('category people')],
  tags: [pen.id('tag light')],
  sticky: false,
  content: pen.prose(
    { en, fr },
    {
      quote: {
        ...pen.block('quote', 'dimmer quote'),
        style: 'pull-quote',
        text: pen.line({
          en: 'Seven per cent of one lamp is a great deal of light, if you have been patient with the dark.',
          fr: 'Sept pour cent d’un projecteur, c’est beaucoup de lumière, si l’on a été patient avec le noir.',
        }),
        attribution: pen.line({ en: 'Ilse Brandt', fr: 'Ilse Brandt' }),
      },
    },
  ),
})
