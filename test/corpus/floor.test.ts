import { describe, expect, it } from 'vitest';
import { comparedMails, expectedRecords } from '../../scripts/score/corpus.ts';
import type { Floors } from '../../scripts/score/floors.ts';
import { fieldsBelow, missLines } from '../../scripts/score/report.ts';
import { tallyOf } from '../../scripts/score/tally.ts';

/** Of a mail in another hand everything is to be read, too. */
const SECOND: Floors = {
  platform: 100,
  kind: 100,
  authentic: 100,
  'requester.name': 100,
  'requester.headline': 98,
  'requester.location': 95,
  'requester.sharedContacts': 95,
  'requester.profileUrl': 100,
  message: 100,
  language: 98,
  formality: 95,
  answerableByMail: 100,
};

/** What reading these invented mails must reach. LinkedIn's mails were written without looking at its reader. */
const FLOORS: Readonly<Record<string, Floors>> = {
  xing: {
    platform: 100,
    kind: 100,
    authentic: 100,
    'requester.name': 100,
    'requester.headline': 100,
    'requester.profileUrl': 100,
    message: 100,
    language: 100,
    formality: 100,
    answerableByMail: 100,
  },
  ordinary: { platform: 100, kind: 100, authentic: 100, answerableByMail: 100 },
  linkedin: { platform: 100, authentic: 100, kind: 95, 'requester.name': 97, answerableByMail: 100 },
  spoof: { platform: 100, kind: 100, authentic: 100, 'requester.name': 100 },
  // Written without looking at any reader: at first sight of them kind was 95 %, name 94 %, message 66 %.
  'second/linkedin': SECOND,
  'second/xing': SECOND,
  'second/spoof': SECOND,
  // A third hand, after the second was read without a miss; at first sight: kind 100 %, name 88 %, message 65 %.
  'third/linkedin': SECOND,
  'third/xing': SECOND,
  // A fourth hand, its mails from 2011 to redesigns of 2028; at first sight: kind 97 %, name 93 %, message 57 %.
  'fourth/linkedin': SECOND,
  'fourth/xing': SECOND,
  // At first sight of these: kind and name 100 %, message 85 %.
  'fifth/linkedin': SECOND,
  'fifth/xing': SECOND,
  // A sixth hand; at first sight: kind 45 of 48, name 43 of 43, message 29 of 34.
  'sixth/linkedin': SECOND,
  'sixth/xing': SECOND,
  'sixth/others': SECOND,
  // Two more hands who never saw a reader; at first sight of both platforms: kind 38 of 44, message 25 of 44.
  'seventh/linkedin': SECOND,
  'seventh/xing': SECOND,
  // At first sight of both platforms: kind 44 of 44, message 36 of 44.
  'eighth/linkedin': SECOND,
  'eighth/xing': SECOND,
  'eighth/spoof': SECOND,
  // A ninth and a tenth hand; at first sight of both platforms: ninth kind and name 40 of 40, message 29; tenth kind
  // 36 of 36, name 35, message 30.
  'ninth/linkedin': SECOND,
  'ninth/spoof': SECOND,
  'ninth/xing': SECOND,
  'tenth/linkedin': SECOND,
  'tenth/xing': SECOND,
  // An eleventh and a twelfth hand; at first sight of XING's: eleventh kind, name and message 10 of 10; twelfth kind and
  // name 14 of 16, message 12.
  'eleventh/xing': SECOND,
  'twelfth/xing': SECOND,
  // A thirteenth hand, who wrote the platforms' mails from memory; at first sight of both: kind 40 of 40, name 37 of 37,
  // message 34 of 40.
  'thirteenth/linkedin': SECOND,
  'thirteenth/xing': SECOND,
  // A fourteenth; at first sight of both: kind 28 of 28, name 27 of 27, message 24 of 28, and every other field.
  'fourteenth/linkedin': SECOND,
  'fourteenth/xing': SECOND,
  // A fifteenth; at first sight of both: kind 40 of 40, name 38 of 38, message 34 of 40.
  'fifteenth/linkedin': SECOND,
  'fifteenth/xing': SECOND,
  // A sixteenth; at first sight of both: kind 43 of 44, name 41, message 37.
  // One line above a card ("Still thinking it over, Graham?") is left: a person might ask so.
  'sixteenth/linkedin': { ...SECOND, message: 92 },
  'sixteenth/xing': SECOND,
  // A seventeenth; at first sight of both: kind 40 of 40, name 38 of 40, message 23 of 40: notes in cells of their own,
  // signed, with the platform's words below.
  // One note stands below the link that unsubscribes, where the footer begins.
  'seventeenth/linkedin': { ...SECOND, message: 92, language: 95 },
  'seventeenth/xing': SECOND,
  // An eighteenth, who put the platform's small sentences straight above and below the note; at first sight of both: kind
  // 40 of 40, name 39, message 29. Corrected: the bare first name above a note of 2012 is the template's (LinkedIn's third).
  'eighteenth/linkedin': SECOND,
  'eighteenth/xing': SECOND,
  // A nineteenth, near the known templates; at first sight: kind and name 40 of 40, message 22 of 22 of LinkedIn's and 13 of
  // 18 of XING's. Corrected: an old profile's address is given as the mail prints it.
  'nineteenth/linkedin': SECOND,
  'nineteenth/xing': SECOND,
  // A twentieth; at first sight: kind 23 of 24, name 20, message 22. Corrected: a profile is shown without the page within it,
  // and a birthday has no requester.
  'twentieth/xing': SECOND,
  // A twenty-first, near the known templates again; at first sight: kind, name and message 30 of 30.
  'twentyfirst/linkedin': SECOND,
  'twentyfirst/xing': SECOND,
  // Eleventh and twelfth hand, LinkedIn's part at first sight: eleventh kind 16 of 16, name 15 of 15, message 15 of 16;
  // twelfth kind 24 of 24, name 21 of 22, message 22 of 24. Two expectations of the twelfth were corrected afterwards:
  // nobody is the requester of an event, and only "at" and "bei" part position and company.
  'eleventh/linkedin': SECOND,
  'twelfth/linkedin': SECOND,
  'fourth/ordinary': { platform: 100, kind: 100, authentic: 100, answerableByMail: 100 },
  'fourth/spoof': SECOND,
  'third/ordinary': { platform: 100, kind: 100, authentic: 100 },
  'second/ordinary': { platform: 100, kind: 100, authentic: 100, answerableByMail: 100 },
};

describe.each(Object.entries(FLOORS))('the reading of test/corpus/%s', (name, floors) => {
  it('stays above its floor', async () => {
    const folder = `test/corpus/${name}`;
    const tally = tallyOf(await comparedMails(folder, expectedRecords(folder)));
    const below = fieldsBelow(tally, floors);
    expect(tally.misses.filter((miss) => below.includes(miss.field)).map(missLines)).toEqual([]);
  });
});
