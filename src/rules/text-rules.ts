import { rule as pressure } from './complaint/pressure.ts';
import { rule as reproach } from './complaint/reproach.ts';
import { rule as namesAmount } from './detail/names-amount.ts';
import { rule as namesDate } from './detail/names-date.ts';
import { rule as ownWordsAgainstPhrases } from './detail/own-words-against-phrases.ts';
import { rule as placeholderLeft } from './detail/placeholder-left.ts';
import { rule as plainQuestion } from './detail/plain-question.ts';
import { rule as cryptoOrTrading } from './dubious/crypto-or-trading.ts';
import { rule as openToProjects } from './dubious/open-to-projects.ts';
import { rule as phishing } from './dubious/phishing.ts';
import { rule as romance } from './dubious/romance.ts';
import { rule as secondIncome } from './dubious/second-income.ts';
import { rule as secretOpportunity } from './dubious/secret-opportunity.ts';
import { rule as teamBuilding } from './dubious/team-building.ts';
import { rule as defaultSentence } from './empty/default-sentence.ts';
import { rule as onlyGreeting } from './empty/only-greeting.ts';
import { rule as unfinished } from './empty/unfinished.ts';
import { rule as sharedEvent } from './event/shared-event.ts';
import { rule as sharedGroup } from './event/shared-group.ts';
import { rule as addMe } from './growth/add-me.ts';
import { rule as followContent } from './growth/follow-content.ts';
import { rule as growNetwork } from './growth/grow-network.ts';
import { rule as likesProfile } from './growth/likes-profile.ts';
import { rule as sameField } from './growth/same-field.ts';
import { rule as shareProfile } from './growth/share-profile.ts';
import { rule as existingRelationship } from './known/existing-relationship.ts';
import { rule as familiarGreeting } from './known/familiar-greeting.ts';
import { rule as longTimeNoSee } from './known/long-time-no-see.ts';
import { rule as metInPerson } from './known/met-in-person.ts';
import { rule as privateTie } from './known/private-tie.ts';
import { rule as rememberMe } from './known/remember-me.ts';
import { rule as sharedYear } from './known/shared-year.ts';
import { rule as studiedTogether } from './known/studied-together.ts';
import { rule as workedTogether } from './known/worked-together.ts';
import { rule as appliesForJob } from './need/applies-for-job.ts';
import { rule as asksForQuote } from './need/asks-for-quote.ts';
import { rule as canYouDoIt } from './need/can-you-do-it.ts';
import { rule as commission } from './need/commission.ts';
import { rule as ownProblem } from './need/own-problem.ts';
import { rule as projectForYou } from './need/project-for-you.ts';
import { rule as purchaseOrLicence } from './need/purchase-or-licence.ts';
import { rule as seeksService } from './need/seeks-service.ts';
import { rule as boardOrTeaching } from './offer/board-or-teaching.ts';
import { rule as givesSomething } from './offer/gives-something.ts';
import { rule as jointWork } from './offer/joint-work.ts';
import { rule as paidConversation } from './offer/paid-conversation.ts';
import { rule as passesOnWork } from './offer/passes-on-work.ts';
import { rule as fanOfYourWork } from './press/fan-of-your-work.ts';
import { rule as pressOrTalk } from './press/press-or-talk.ts';
import { rule as asksAdvice } from './question/asks-advice.ts';
import { rule as careerQuestion } from './question/career-question.ts';
import { rule as refersToYourWork } from './question/refers-to-your-work.ts';
import { rule as openPosition } from './recruiting/open-position.ts';
import { rule as openToChange } from './recruiting/open-to-change.ts';
import { rule as praisesTeam } from './recruiting/praises-team.ts';
import { rule as recruiterSpeaks } from './recruiting/recruiter-speaks.ts';
import { rule as seeksStaff } from './recruiting/seeks-staff.ts';
import { rule as sendYourCv } from './recruiting/send-your-cv.ts';
import { rule as termsOfEmployment } from './recruiting/terms-of-employment.ts';
import { rule as yourBackgroundFits } from './recruiting/your-background-fits.ts';
import { rule as namedReferrer } from './referral/named-referrer.ts';
import type { TextRule } from './rule.ts';
import { rule as adviserOrCoach } from './sales/adviser-or-coach.ts';
import { rule as afterthought } from './sales/afterthought.ts';
import { rule as calendarLink } from './sales/calendar-link.ts';
import { rule as deniesSelling } from './sales/denies-selling.ts';
import { rule as followUpChase } from './sales/follow-up-chase.ts';
import { rule as freeCapacity } from './sales/free-capacity.ts';
import { rule as freeTrial } from './sales/free-trial.ts';
import { rule as newsletterOrWebinar } from './sales/newsletter-or-webinar.ts';
import { rule as ourProduct } from './sales/our-product.ts';
import { rule as painQuestion } from './sales/pain-question.ts';
import { rule as priceTag } from './sales/price-tag.ts';
import { rule as promisedResult } from './sales/promised-result.ts';
import { rule as somethingForYou } from './sales/something-for-you.ts';
import { rule as weHelpCompanies } from './sales/we-help-companies.ts';
import { rule as platformSuggests } from './suggestion/platform-suggests.ts';
import { rule as bigWords } from './vague/big-words.ts';
import { rule as learnAboutYou } from './vague/learn-about-you.ts';
import { rule as someday } from './vague/someday.ts';
import { rule as synergies } from './vague/synergies.ts';
import { rule as unspecificExchange } from './vague/unspecific-exchange.ts';
import { rule as iVisitedYou } from './visit/i-visited-you.ts';
import { rule as youVisitedMe } from './visit/you-visited-me.ts';

/** Every rule that reads the requester's words, by group. A new rule is a file and a line here. */
export const TEXT_RULES: readonly TextRule[] = [
  workedTogether,
  studiedTogether,
  metInPerson,
  longTimeNoSee,
  rememberMe,
  privateTie,
  existingRelationship,
  familiarGreeting,
  sharedYear,
  seeksService,
  canYouDoIt,
  asksForQuote,
  commission,
  ownProblem,
  projectForYou,
  appliesForJob,
  purchaseOrLicence,
  paidConversation,
  boardOrTeaching,
  jointWork,
  passesOnWork,
  givesSomething,
  pressOrTalk,
  fanOfYourWork,
  namedReferrer,
  asksAdvice,
  refersToYourWork,
  careerQuestion,
  sharedEvent,
  sharedGroup,
  openPosition,
  yourBackgroundFits,
  recruiterSpeaks,
  openToChange,
  termsOfEmployment,
  sendYourCv,
  praisesTeam,
  seeksStaff,
  weHelpCompanies,
  ourProduct,
  freeTrial,
  calendarLink,
  promisedResult,
  painQuestion,
  deniesSelling,
  followUpChase,
  somethingForYou,
  adviserOrCoach,
  newsletterOrWebinar,
  afterthought,
  freeCapacity,
  priceTag,
  secondIncome,
  teamBuilding,
  secretOpportunity,
  cryptoOrTrading,
  romance,
  phishing,
  openToProjects,
  reproach,
  pressure,
  synergies,
  someday,
  unspecificExchange,
  learnAboutYou,
  bigWords,
  addMe,
  growNetwork,
  likesProfile,
  sameField,
  followContent,
  shareProfile,
  youVisitedMe,
  iVisitedYou,
  platformSuggests,
  defaultSentence,
  onlyGreeting,
  unfinished,
  namesDate,
  namesAmount,
  placeholderLeft,
  plainQuestion,
  ownWordsAgainstPhrases,
];
