import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { anInstallation, type TestServer } from '../support/installation.js';
import { describeInBrowser, useBrowser } from './browser.js';
import { passed } from './deadline.js';
import { MeetingPage } from './meeting-page.js';
import { paintScreen } from './painted-screen.js';
import { type PhonePage, userNamed } from './phone-page.js';
import { seeEachOther } from './room-page.js';
import { useSilentMicrophone } from './silent-microphone.js';
import { aNetworkTo, aPhone, aServer } from './start.js';

const CUT_MS = 5000;

describeInBrowser('the demo’s meeting page', () => {
  const browser = useBrowser();

  /** Opens the page of a demo user, or of a user who registers. */
  async function aPage(
    { url }: { url: string },
    name: string,
    options?: Parameters<typeof PhonePage.open>[3],
  ): Promise<MeetingPage> {
    const phone = await aPhone(browser(), url, userNamed(name), options);
    return new MeetingPage(phone, name.toLowerCase());
  }

  /** A meeting on a server of its own, with Alice in it. */
  async function aMeeting(title = 'Weekly planning', prepare?: (page: Page) => Promise<void>) {
    const server = await aServer();
    const alice = await aPage(server, 'Alice', prepare && { prepare });
    return { server, alice, code: await alice.begins({ title }) };
  }

  /** A meeting of Alice and Bob. */
  async function aMeetingOfTwo(on?: TestServer) {
    const server = on ?? (await aServer());
    const [alice, bob] = [await aPage(server, 'Alice'), await aPage(server, 'Bob')];
    const code = await alice.begins({ title: 'Weekly planning' });
    await bob.joins(code);
    return { server, alice, bob, code };
  }

  test('lets six users meet: waiting room, mute all, raised hand, drawing, removal, 5 s offline', async () => {
    const server = await aServer();
    const network = await aNetworkTo(server);
    const small = { viewport: { width: 900, height: 560 }, prepare: useSilentMicrophone };
    const silentWithScreen = async (page: Page) => {
      await useSilentMicrophone(page);
      await paintScreen(page);
    };
    const alice = await aPage(server, 'Alice', small);
    const bob = await aPage(server, 'Bob', { ...small, prepare: silentWithScreen });
    const carol = await aPage(server, 'Carol', small);
    const dora = await aPage(server, 'Dora', small);
    const emil = await aPage(server, 'Emil', small);
    const fay = await aPage(network, 'Fay', small);
    const guests = [bob, carol, dora, emil, fay];

    // Waiting room.
    const code = await alice.begins({ title: 'Weekly planning', waitingRoom: true });
    for (const guest of guests) {
      await guest.opensMeeting(code);
      await guest.asksToJoin();
      await guest.says('You’re in the waiting room.');
    }
    await alice.openPeople();
    for (const { username } of guests)
      await alice.page.getByTestId(`waiting-${username}`).waitFor();
    await alice.page.getByRole('button', { name: 'Admit all', exact: true }).click();
    await Promise.all(guests.map((guest) => guest.isInside()));
    await Promise.all([alice, ...guests].map((page) => page.seesPeople(6)));
    await seeEachOther([alice, ...guests]);

    // Mute all.
    await alice.page.getByRole('button', { name: 'Mute all', exact: true }).click();
    await bob.says('Alice muted you.');
    for (const guest of guests) await alice.seesMuted(guest);
    await Promise.all(guests.map((guest) => guest.seesMuted(guest)));

    // Raised hand.
    await carol.page.keyboard.press('h');
    await Promise.all([alice, bob, dora].map((page) => page.seesHandOf(carol)));

    // Screen sharing and drawing.
    await bob.press('Share screen');
    await Promise.all([alice, ...guests].map((page) => page.seesMovingScreen()));
    await dora.draws();
    await Promise.all([alice, ...guests].map((page) => page.seesStrokes(1)));

    // Remove a participant.
    await alice.does('Remove from meeting', 'Emil');
    await emil.says('You were removed');
    const present = [alice, bob, carol, dora, fay];
    await Promise.all(present.map((page) => page.seesNo(emil)));

    // Offline for 5 s: the participant catches up afterwards.
    network.cut();
    const cutAt = performance.now();
    await fay.says('Reconnecting…');
    await alice.press('Raise hand');
    await passed(CUT_MS, cutAt);
    network.restore();
    await fay.phone.isOnline();
    await fay.seesHandOf(alice);
    await Promise.all(present.map((page) => page.seesPeople(5)));

    await seeEachOther(present);
    await Promise.all(present.map((page) => page.seesMovingScreen()));
  });

  test('asks for the password and rejects a wrong one', async () => {
    const server = await aServer();
    const alice = await aPage(server, 'Alice');
    const code = await alice.begins({ title: 'Salaries', password: 'correct horse' });
    const bob = await aPage(server, 'Bob');
    await bob.opensMeeting(code);
    await bob.asksToJoin('wrong horse');
    await bob.says('Wrong password.');
    await bob.asksToJoin('correct horse');
    await bob.isInside();
  });

  test('opens the meeting of a link after sign-in', async () => {
    const { server, alice, code } = await aMeeting();
    const bob = await aPage(server, 'Bob', { query: `?meeting=${code}` });
    await bob.says('Weekly planning');
    await bob.asksToJoin();
    await bob.isInside();
    await bob.seesMovingPicturesOf([alice]);
  });

  test('explains an invalid link or code', async () => {
    const server = await aServer();
    const bob = await aPage(server, 'Bob', { query: '?meeting=zzz' });
    await bob.says('This link doesn’t work');
    await bob.opensMeeting('ABC-DEF-GHJ');
    await bob.says('No meeting has the code ABC-DEF-GHJ.');
  });

  test('creates one meeting for a form that is resubmitted after a lost response', async () => {
    const server = await aServer();
    const alice = await aPage(server, 'Alice');
    let lost = false;
    await alice.page.route('**/graphql', async (route) => {
      if (lost || !route.request().postData()?.includes('createMeeting')) return route.continue();
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await alice.page.getByRole('button', { name: 'New meeting' }).click();
    const create = alice.page.getByRole('button', { name: 'Create', exact: true });
    await create.click();
    await alice.says('Can’t reach Switchboard.');
    await create.click();
    await alice.page.getByRole('button', { name: 'Home' }).click();
    await alice.page.getByTestId('meeting-row').waitFor();
  });

  test('shows a scheduled meeting with its time', async () => {
    const server = await aServer();
    const alice = await aPage(server, 'Alice');
    const code = await alice.creates({ title: 'Review', startsAt: '2040-01-02T10:00' });
    await alice.says(/Scheduled for .*Jan 2, 2040/);
    await alice.page.getByRole('button', { name: 'Home' }).click();
    await alice.page
      .getByTestId('meeting-row')
      .filter({ hasText: /Review.*Jan 2, 2040/s })
      .waitFor();
    const bob = await aPage(server, 'Bob');
    await bob.opensMeeting(code);
    await bob.says('The meeting starts when a host joins.');
    await bob.asksToJoin();
    await bob.says('Waiting for a host to start the meeting.');
  });

  test('counts unread messages and keeps private messages private', async () => {
    const { server, alice, bob, code } = await aMeetingOfTwo();
    const carol = await aPage(server, 'Carol');
    await carol.joins(code);
    await alice.seesPeople(3);
    await alice.press('Chat');
    await alice.writes('Welcome');
    await alice.page.getByRole('combobox').selectOption({ label: 'Bob (private)' });
    await alice.writes('Only for Bob');
    await bob.page.getByRole('button', { name: 'Chat, 2 unread' }).waitFor();
    await carol.page.getByRole('button', { name: 'Chat, 1 unread' }).waitFor();
    await bob.page.keyboard.press('c');
    await bob.says('privately to you');
    await bob.page.keyboard.press('Escape');
    await bob.page.locator('[aria-label="Chat"]:focus').waitFor();

    // A recipient who left stays selected.
    await alice.page.getByRole('textbox', { name: 'Message' }).fill('Only for Bob, again');
    await bob.press('Leave');
    await bob.page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await alice.says('Bob left the meeting. Choose someone else');
    await alice.page.keyboard.press('Enter');
    expect(await alice.page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await alice.page.getByRole('combobox').selectOption({ label: 'Carol (private)' });
    await alice.writes('Bob is gone');
    await carol.page.getByRole('button', { name: 'Chat, 2 unread' }).waitFor();
    await carol.page.keyboard.press('c');
    await carol.says('Bob is gone');
    expect(await carol.page.getByTestId('message').count()).toBe(2);
  });

  test('lets a host ask participants to unmute, not unmute them', async () => {
    const { alice, bob } = await aMeetingOfTwo();
    await bob.page.keyboard.press('m');
    await alice.seesMuted(bob);
    await alice.openPeople();
    await alice.does('Ask to unmute', 'Bob');
    await bob.says('A host asks you to unmute.');
    await alice.seesMuted(bob);
    await bob.page.locator('.request').getByRole('button', { name: 'Unmute' }).click();
    await alice.tileOf(bob).getByLabel('Muted').waitFor({ state: 'detached' });
  });

  test('shows the pointer and typing of a remote controller', async () => {
    const { server, alice, code } = await aMeeting('Pairing', paintScreen);
    const bob = await aPage(server, 'Bob');
    await bob.joins(code);
    await alice.press('Share screen');
    await bob.seesMovingScreen();
    await bob.page.getByRole('button', { name: 'Request control' }).click();
    await alice.page.getByRole('button', { name: 'Allow', exact: true }).click();
    await bob.page.getByRole('application').hover();
    await bob.page.keyboard.type('hello');
    await alice.says('Bob typed: hello');
    await alice.page.getByRole('button', { name: /^Stop Bob/ }).click();
    await bob.page.getByRole('button', { name: 'Request control' }).waitFor();
  });

  test('shows drawings to late joiners, undoes them for everyone, and shows reactions briefly', async () => {
    const { server, alice, code } = await aMeeting('Sketching', paintScreen);
    await alice.press('Share screen');
    await alice.draws();
    const bob = await aPage(server, 'Bob');
    await bob.joins(code);
    await bob.seesMovingScreen();
    await bob.seesStrokes(1);
    await alice.page.getByRole('button', { name: 'Undo' }).click();
    await bob.page.locator('[data-testid="drawing"][data-strokes="0"]').waitFor();
    await bob.press('React');
    await bob.page.keyboard.press('Tab');
    await bob.page.keyboard.press('Escape');
    await bob.page.locator('[aria-label="React"]:focus').waitFor();
    for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await bob.page.keyboard.press(key);
    await bob.page.locator('[aria-label="React"]:focus').waitFor();
    await alice.page.getByTestId('reaction').getByText('Bob').waitFor();
    await alice.page.getByTestId('reaction').waitFor({ state: 'detached' });
  });

  test('rejoins after a page reload', async () => {
    const { alice, bob } = await aMeetingOfTwo();
    for (const page of [alice, bob]) {
      await page.page.reload();
      await page.isInside();
      await Promise.all([alice.seesMovingPicturesOf([bob]), bob.seesMovingPicturesOf([alice])]);
    }
  });

  test('survives a server restart', async () => {
    const installation = await anInstallation();
    onTestFinished(() => installation.delete());
    const first = await installation.start();
    const { alice, bob } = await aMeetingOfTwo(first);
    await alice.seesMovingPicturesOf([bob]);
    await first.stop();
    await alice.says('Reconnecting…');
    const second = await installation.start({ PORT: new URL(first.url).port });
    onTestFinished(() => second.stop());
    await Promise.all([alice.phone.isOnline(), bob.phone.isOnline()]);
    await bob.page.keyboard.press('h');
    await alice.seesHandOf(bob);
    await bob.press('Stop camera');
    await alice.tileOf(bob).locator('[data-video="false"]').waitFor();
    await bob.press('Start camera');
    await alice.seesMovingPicturesOf([bob]);
  });

  test('moves to the newest device, and back on request', async () => {
    const { server, alice, bob, code } = await aMeetingOfTwo();
    await alice.seesMovingPicturesOf([bob]);
    const otherBob = await aPage(server, 'Bob');
    await otherBob.joins(code);
    await bob.says('You joined on another device');
    await Promise.all([alice.seesMovingPicturesOf([bob]), otherBob.seesMovingPicturesOf([alice])]);
    await bob.page.getByRole('button', { name: 'Use this device' }).click();
    await bob.asksToJoin();
    await bob.isInside();
    await Promise.all([alice.seesMovingPicturesOf([bob]), bob.seesMovingPicturesOf([alice])]);
  });

  test('locks the meeting, removes a participant and allows them back', async () => {
    const { alice, bob, code } = await aMeetingOfTwo();
    await alice.openPeople();
    await alice.does('Remove from meeting', 'Bob');
    await bob.says('You were removed');
    await bob.page.getByRole('button', { name: 'Back to home' }).click();
    await bob.opensMeeting(code);
    await bob.says('A host can allow you back');
    await alice.page.getByRole('button', { name: 'Allow back' }).click();
    await alice.page.getByRole('button', { name: 'Lock', exact: true }).click();
    await alice.page.getByLabel('Locked').waitFor();
    await bob.page.getByRole('button', { name: 'Try again' }).click();
    await bob.asksToJoin();
    await bob.says('This meeting is locked. Ask a host to unlock it, then try again.');
    await alice.page.getByRole('button', { name: 'Unlock' }).click();
    await alice.page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    await bob.asksToJoin();
    await bob.isInside();
  });

  test('shows an invitation at once and ends the meeting for everyone', async () => {
    const { server, alice } = await aMeeting();
    const bob = await aPage(server, 'Bob');
    await alice.openPeople();
    await alice.page.getByRole('button', { name: 'Invite people' }).click();
    await alice.page.getByLabel('Bob').check();
    await alice.page.getByRole('button', { name: 'Invite', exact: true }).click();
    await bob.page.getByTestId('invitation').getByRole('button', { name: 'Join' }).click();
    await bob.asksToJoin();
    await bob.isInside();
    await alice.press('Leave');
    await alice.page.getByRole('button', { name: 'End for everyone' }).click();
    await bob.says('Meeting ended');
    await alice.phone.isHome();
  });
});
