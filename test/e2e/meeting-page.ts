import { seesMovingPictures } from './moving-pictures.js';
import { RoomPage } from './room-page.js';

interface NewMeeting {
  readonly title: string;
  readonly waitingRoom?: boolean;
  readonly password?: string;
  /** In the format of a `datetime-local` input: `2030-01-02T10:00`. */
  readonly startsAt?: string;
}

/** A user's page in a meeting. */
export class MeetingPage extends RoomPage {
  protected override readonly controls = '.meeting-controls';

  /** Creates a meeting from the home screen and opens its pre-join screen. Returns its code. */
  async creates({ title, waitingRoom = false, password, startsAt }: NewMeeting): Promise<string> {
    await this.page.getByRole('button', { name: 'New meeting' }).click();
    await this.page.getByLabel('Title').fill(title);
    if (password) await this.page.getByLabel(/^Password/).fill(password);
    if (startsAt) {
      await this.page.getByLabel('Schedule for later').check();
      await this.page.getByLabel('Starts at').fill(startsAt);
    }
    if (waitingRoom) {
      await this.page.getByText('More settings').click();
      await this.page.getByLabel('Waiting room').check();
    }
    await this.button(startsAt ? 'Schedule' : 'Create').click();
    await this.page.getByRole('heading', { name: title }).waitFor();
    return new URL(this.page.url()).searchParams.get('meeting') ?? '';
  }

  async opensMeeting(code: string): Promise<void> {
    await this.page.getByLabel('Meeting code or link').fill(code);
    await this.page.locator('.join-by-code').getByRole('button', { name: 'Join' }).click();
  }

  /** Joins from the pre-join screen, into the room or the waiting room. */
  async asksToJoin(password?: string): Promise<void> {
    if (password) await this.page.getByLabel('Password').fill(password);
    await this.page.locator('.meeting-entry-form').getByRole('button').click();
  }

  /** Creates a meeting and joins it. Returns its code. */
  async begins(meeting: NewMeeting): Promise<string> {
    const code = await this.creates(meeting);
    await this.asksToJoin();
    await this.isInside();
    return code;
  }

  async joins(code: string): Promise<void> {
    await this.opensMeeting(code);
    await this.asksToJoin();
    await this.isInside();
  }

  async isInside(): Promise<void> {
    await this.page.getByTestId('meeting').waitFor();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.phone.says(text);
  }

  async openPeople(): Promise<void> {
    await this.press('People');
    await this.page.getByRole('heading', { name: 'People' }).waitFor();
  }

  /** Chooses an action from a participant's menu in the people panel. */
  async does(action: string, name: string): Promise<void> {
    await this.page.getByLabel(`More actions for ${name}`).click();
    await this.button(action).click();
  }

  async writes(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message' }).fill(text);
    await this.button('Send').click();
  }

  /** Draws a line across the shared screen. */
  async draws(): Promise<void> {
    await this.button('Draw').click();
    const box = await this.page.getByTestId('drawing').boundingBox();
    if (!box) throw new Error('nothing to draw on');
    const { x, y, width, height } = box;
    await this.page.mouse.move(x + width * 0.2, y + height * 0.3);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width * 0.5, y + height * 0.6, { steps: 8 });
    await this.page.mouse.move(x + width * 0.8, y + height * 0.3, { steps: 8 });
    await this.page.mouse.up();
  }

  async seesPeople(count: number): Promise<void> {
    const text = count === 1 ? '1 person' : `${count} people`;
    await this.page.getByTestId('head-count').filter({ hasText: text }).waitFor();
  }

  async seesMuted(other: MeetingPage): Promise<void> {
    await this.tileOf(other).getByLabel('Muted').waitFor();
  }

  async seesHandOf(other: MeetingPage): Promise<void> {
    await this.tileOf(other).getByLabel('Raised hand').waitFor();
  }

  async seesStrokes(count: number): Promise<void> {
    await this.page.locator(`[data-testid="drawing"][data-strokes="${count}"]`).waitFor();
    const painted = await this.page.getByTestId('drawing').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return data.some((value, i) => i % 4 === 3 && value > 0);
    });
    if (!painted) throw new Error('the drawing has strokes, and nothing is painted');
  }

  async seesMovingScreen(): Promise<void> {
    const video = this.page.getByTestId('shared-screen');
    await seesMovingPictures(`the shared screen, for ${this.username}`, video);
  }
}
