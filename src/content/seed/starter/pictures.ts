import { auditorium } from '../pictures/auditorium.picture.ts'
import { beams } from '../pictures/beams.picture.ts'
import { curtain } from '../pictures/curtain.picture.ts'
import { flyLoft } from '../pictures/fly-loft.picture.ts'
import { ghostLight } from '../pictures/ghost-light.picture.ts'
import type { Picture } from '../pictures/picture.ts'

export const starterPictures: Picture[] = [curtain, ghostLight, flyLoft, auditorium, beams]
