import type { BrowserContext } from '@playwright/test';

// The drawers of antd stop the page behind from scrolling with an inline style, which the policy rightly refuses.
const known = [/^(Refused to apply|Applying) inline style[\s\S]*style-src/];

/** What a person at the screen does not see but must not happen: errors in the console and answers nobody expected. */
export class Watch {
  private readonly troubles: string[] = [];
  private readonly refusals: RegExp[] = [];

  constructor(context: BrowserContext, who: string) {
    const note = (what: string) => this.troubles.push(`${who}: ${what}`);
    context.on('console', (message) => {
      const text = message.text();
      // The answer itself is noted below, with its method and address.
      if (message.type() !== 'error' || text.startsWith('Failed to load resource')) return;
      if (!known.some((one) => one.test(text))) note(text);
    });
    context.on('weberror', (failure) => note(String(failure.error().stack)));
    context.on('response', (response) => {
      if (response.status() < 400) return;
      const answer = `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`;
      if (!this.refusals.some((one) => one.test(answer))) note(answer);
    });
  }

  /** Such as `/^404 GET .api.schools/`; everything else from 400 on is trouble. */
  expects(refusal: RegExp): void {
    this.refusals.push(refusal);
  }

  take(): string[] {
    return this.troubles.splice(0);
  }
}
