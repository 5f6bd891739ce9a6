import type { Locator, Page } from "@playwright/test";
import { Frame } from "./frame.ts";

/** The time line of the milestones. */
export class TimelinePage extends Frame {
  /** The drawing as a whole: it takes the keys, and tells of the chosen row in `chosen`. */
  readonly drawing: Locator;
  readonly chosen: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    super(page);
    this.drawing = this.section("График контрольных точек");
    this.chosen = this.main.getByRole("figure").getByRole("status");
    this.table = this.main.getByRole("table");
  }

  /** The rows that are drawn now; the drawing is hidden from roles. */
  drawnNames(): Locator {
    return this.drawing.locator("[data-kind]");
  }

  shown(count: number): Locator {
    return this.main.getByText(`Показано проектов: ${count} из`);
  }

  async filter(name: string, value: string): Promise<void> {
    await this.main.getByRole("button", { name: new RegExp(`^${name}(:|$)`) }).click();
    await this.page.getByRole("group", { name }).getByLabel(value).check();
    await this.page.keyboard.press("Escape");
  }

  /**
   * Times between frames in milliseconds, while the drawing is scrolled down by that much a frame. By nothing: while it
   * stands and is only painted anew, which tells what the machine can do.
   */
  async frameTimes({ frames, pixels }: { frames: number; pixels: number }): Promise<number[]> {
    return this.drawing.evaluate(
      async (element, { frames: count, pixels: step }) => {
        const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
        element.scrollTop = 0;
        await nextFrame();
        const times: number[] = [];
        let last = await nextFrame();
        for (let frame = 0; frame < count; frame += 1) {
          if (step > 0) element.scrollTop += step;
          else element.style.opacity = frame % 2 === 0 ? "0.99" : "1";
          const now = await nextFrame();
          times.push(now - last);
          last = now;
        }
        element.style.opacity = "";
        return times;
      },
      { frames, pixels },
    );
  }
}
