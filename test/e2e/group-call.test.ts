import { test } from 'vitest';
import { mode } from '../support/installation.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { callPages } from './call-pages.js';
import { seeEachOther } from './room-page.js';

describeInBrowser(`a group call in the browser, ${mode}`, () => {
  const browser = useBrowser();

  test('connects four users in a mesh: with a late joiner, a hold and a transfer to a fifth', async () => {
    const [ada, ben, cleo, dan, eve] = await callPages(browser(), [
      'Ada',
      'Ben',
      'Cleo',
      'Dan',
      'Eve',
    ]);

    await ada.calls([ben, cleo]);
    await Promise.all([ada.sees(ben, 'ringing'), ada.sees(cleo, 'ringing')]);
    await ben.answers();
    await ada.seesMovingPicturesOf([ben]);
    await ada.sees(cleo, 'ringing');
    await cleo.answers();
    await seeEachOther([ada, ben, cleo]);

    // A participant adds the fourth user, who then sees everyone.
    await ben.adds(dan);
    await dan.phone.says('Incoming video call with Ada and Cleo');
    await Promise.all([ada, ben, cleo].map((page) => page.sees(dan, 'ringing')));
    await dan.answers();
    await seeEachOther([ada, ben, cleo, dan]);

    // One participant holds. The others continue without their video.
    await cleo.press('Hold');
    await cleo.phone.says('You’re on hold.');
    for (const page of [ada, ben, dan]) {
      await page.sees(cleo, 'held');
      await page.seesNoPictureOf(cleo);
    }
    await seeEachOther([ada, ben, dan]);
    await cleo.press('Resume');
    await Promise.all([ada, ben, dan].map((page) => page.sees(cleo, 'connected')));
    await seeEachOther([ada, ben, cleo, dan]);

    // The caller transfers the call to a fifth user and leaves when that user answers.
    await ada.transfersTo(eve);
    await ada.phone.says('Transferring to Eve…');
    await ada.seesMovingPicturesOf([ben]);
    // The notices disappear after a few seconds, so all are awaited at once.
    await Promise.all([
      eve.answers(),
      ada.phone.says('Transferred to Eve.'),
      ben.phone.says('Ada transferred the call to Eve.'),
    ]);
    await ada.phone.isHome();
    await Promise.all([ben, cleo, dan].map((page) => page.seesNo(ada)));
    await seeEachOther([ben, cleo, dan, eve]);

    for (const page of [ben, cleo, dan]) await page.press('Hang up');
    await Promise.all([ben, cleo, dan, eve].map((page) => page.phone.isHome()));
  });
});
