/** Every nature rule, by hand: a rule that is not here does not run, and a test says so. */

import { attitude } from './attitude.ts'
import { badBatch } from './bad-batch.ts'
import { badPerformance } from './bad-performance.ts'
import { broken } from './broken.ts'
import { cannot } from './cannot.ts'
import { complaint } from './complaint.ts'
import { customerService } from './customer-service.ts'
import { damagedPacking } from './damaged-packing.ts'
import { dirtyRoom } from './dirty-room.ts'
import { discomfort } from './discomfort.ts'
import { dismay } from './dismay.ts'
import { earlyFailure } from './early-failure.ts'
import { expectation } from './expectation.ts'
import { fades } from './fades.ts'
import { failsByItself } from './fails-by-itself.ts'
import { fakeGoods } from './fake-goods.ts'
import { firstHand } from './first-hand.ts'
import { foodHarm } from './food-harm.ts'
import { guide } from './guide.ts'
import { hearsay } from './hearsay.ts'
import { insiderTalk } from './insider-talk.ts'
import { irony } from './irony.ts'
import { logistics } from './logistics.ts'
import { malfunction } from './malfunction.ts'
import { moneyHeld } from './money-held.ts'
import { neverBought } from './never-bought.ts'
import { noEffect } from './no-effect.ts'
import { notAsDescribed } from './not-as-described.ts'
import { offer } from './offer.ts'
import { ownLife } from './own-life.ts'
import { poorQuality } from './poor-quality.ts'
import { praise } from './praise.ts'
import { price } from './price.ts'
import { promiseBroken } from './promise-broken.ts'
import { question } from './question.ts'
import { ratherBuy } from './rather-buy.ts'
import { refund } from './refund.ts'
import { settled } from './settled.ts'
import { severalHurt } from './several-hurt.ts'
import { sheds } from './sheds.ts'
import { shopSays } from './shop-says.ts'
import { sizeShade } from './size-shade.ts'
import { skinReaction } from './skin-reaction.ts'
import { spoiled } from './spoiled.ts'
import { steersToRival } from './steers-to-rival.ts'
import { target } from './target.ts'
import { terms } from './terms.ts'
import { textureTaste } from './texture-taste.ts'
import { traceOfUse } from './trace-of-use.ts'
import { unsafe } from './unsafe.ts'
import { use } from './use.ts'
import { waiting } from './waiting.ts'
import { wrongOrMissing } from './wrong-or-missing.ts'

export const NATURE_RULES = [
  broken,
  failsByItself,
  cannot,
  damagedPacking,
  sheds,
  spoiled,
  fakeGoods,
  notAsDescribed,
  fades,
  poorQuality,
  malfunction,
  earlyFailure,
  badBatch,
  unsafe,
  severalHurt,
  foodHarm,
  badPerformance,
  dirtyRoom,
  noEffect,
  textureTaste,
  skinReaction,
  sizeShade,
  discomfort,
  expectation,
  use,
  customerService,
  attitude,
  shopSays,
  logistics,
  refund,
  moneyHeld,
  price,
  wrongOrMissing,
  waiting,
  terms,
  promiseBroken,
  steersToRival,
  ratherBuy,
  insiderTalk,
  hearsay,
  neverBought,
  praise,
  guide,
  question,
  offer,
  ownLife,
  settled,
  complaint,
  irony,
  dismay,
  firstHand,
  traceOfUse,
  target,
] as const
